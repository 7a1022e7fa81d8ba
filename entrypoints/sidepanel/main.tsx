import { draw } from '../views/draw.tsx';
import { SidePanel } from './side-panel.tsx';

draw(<SidePanel />);
