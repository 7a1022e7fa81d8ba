/**
 * BIP-39's English words by their first four letters, which no two share, as distances: see `encoding/seed-words.ts`.
 * Source: the registry package @scure/bip39 2.4.0.
 */
export const SEED_WORDS =
  '~%aKWqV<VS#VM.)#V%X#(**Vo:WLV(9K-*&&WnV3--W>V7Wv4,]OYp2XxXVVU2Y=Y^b(V{4;j[B9V+VQV>).?V&9V#I5V?W3*YU+' +
  'W9WOV!#VZ+*UV&VF*>Vc-(V_6_hY[8+*Qc;0G1V/W%)..V!V/((*K)(2Z^W#V?((02Z&WWVo((-XP4VOWUW/+*Y(X?*YH++VXAV}' +
  ']}v1.+7V<V|%-5>1VP)%/2(%Hr:/+F2QH97,V_*)I%W/=%&Vsq^%W[VBGV;4V(j)#-#)VL6VYW<(%W+1#iy%VHVnVTB45,V4)-@@' +
  '9V5?hj*))&VI(V]##%+)W+,&#)&W7j)V*&V&VIV9-#R+VW&0,-4:VlT~!U8+&GVOV_F#7//#%#.#+&B,/F%%&-%%0&#/#*#%%320' +
  '#0tBV<?M#VO3jg&####%##VK%%#0#VN%+#W7*VCV7/(Y5WeVSV.4Ji^+%)%VF5(VK%#+#%W.(0##%W%/*#ii4V!5V)VI%VA&*,&#' +
  '&(&2#%#+)#%4#C-B(-(A?./%%#1VMhY#%+#)#&&VE&#6VJ.*#W7&%%W&%((#)VK7htX^VJ%V/-%%100s/p4X432(Vb>V&V/Lq)45' +
  '.((&&&V(2(48Vj,7,?/)B(.)#N9%(%)(,(V((*qh)#)MV6#1B)VrV1#VT3,%%&)%#(V4(*Vk~!MT#VIW,(0?.(BVQV#Bi_#**(VH' +
  '6VQ*%%*W5W8VQiMXEBVdJ.:a}kWmy+Xk%*4/)dEWS%[-V7XucH^jgwYFj]P=(*&*V]X?XJ2&VCXP7&)Xt#V@0&=)<1,7V6TVOV7*' +
  'E/(-Md&c*,WM7YR3V?VDX!Z>(;Y<V:h*,W:#cN.R&#&-H3V2,B+#W;,((&&&VQ1Xt%o=24/W)*V;+1(*0&5VW:7#+#BBqu=M:(,' +
  'WhAW1.V*:quNRV1Vk,+G&#%%VZ,*/)72VPi.**#%VMVb-W,%0,W-.VKhtV0VIV4V;,V;4V2%%(-#%;#TV5i.*Vd%VP-W4+)(&W*' +
  'k5X&2V_/V!~!WjW&V6/8V>V)#%,#244&>VytV(-%#VznlYAW%2WVVX/VWi].(#Wd-W01&(#W)j.V3WsVC3V9F&V5Hi6#*)%&&VI(' +
  'V^#3W*6%W2i~VaVO,,VgwvlkWaV7F*0V4L%3&DV-EV9p_,*(V4V{VH#&JVospVGW!V0FV-N~!O8HX,#(&8?>@V1(#<(0L2~!NMW#' +
  'W7#14&1VN2%-s8~!M-X]ZL1WMpg~!K[)-Z7X#VO4V/2&&YT(&&2(**F/&L(N04V/C.V.?F((+(,(.P(*v*]WVNViY>jw~!PsVjXT' +
  'X2pM%XiXd~!pxWfQX[VL~!N>VwVm6%%W)~![.uU%YqVxq_42XD&W,,&%3V8zuVaW88~#8w).O9WBV36V5MV%(=+2>2)LSpF%0(V%' +
  'VC+#(V6VZ4&0<Vc@Kq}212VC33V[V#+ABV/V&?KVZ~!M&.D-.V]WR%HW!/.6V?~!N%VZW6>%Xbv:kL7VL)P,%@5V02#&&0%QP#(%' +
  '%+8,#.%&.%VSV!pZ.)#N8,Wy)-1D#VL(%-5/-+s?.Wp#<:)**VJ522#Vg)3~!MlV!(X*)C%,#9V6(-B6#*>)1(~!NnVAW:3WE%&#' +
  '/@wf33lpVMVIV/A40rHSSV#/V0WJV6=+;<0M@qaVc~!S.W^VTUVL+0;(&#V!:~!N_XDW1G~!Z(],VgV,WP%;V0X!FZ1]1du)(Y^' +
  'mSdj_;W6Z5Xr[^UVoV=4eW(VZWWVXb.:><(V;V,%WW_{Yqc;#/&WlVb(b2)b~[{]Cd:/VDV5V20Q#(/KV!(*+%>/)#-%>1VKpn/(' +
  '#XaQ#%L?P+*Gn_*V0WjV>V(*IV#)W&&V!B6VR.WRh3/)#)VF&Z=(+k1+VXV6((U92HV&4.#,7K>#i@*VY%.&#%VK#-##(&(V~##%' +
  '#&&%#&###k{RW{(&<2V.+M*+&47WUuP~%(m%(VaVN5*W5~!X]@%*5,V~%)V<C2#&V*V!V(&V#:VRpP,+14+((*.;Q&*3-&V3V!((' +
  '4&((*4#3;0(+&EH%(*#)3-&86(7ppVJ%B&<%V-;#WTL;V>IF(~!N63;*5XDV-)%VV;E+*VK~!M[V+V>W#U;VH~!XR(.QVJV80%)#' +
  '//3W@*341V>_b%(%VXV:.52W:&V/((0bJ6##U&%#I+V*Vs+<?.#VS1<@#Ji]%**VP,*VQ#,%*W(%.#%&#V60V4VXVl>9AV)*Vr*#' +
  '.2+2(V]N@VIV-_HV_VJ0%(Y#WL/VV-VS#&*W51&W7WO*WmW:(Y:,)WiWLY?M*%5V;W(&)0#.AFVG%V;%%%%WE3%&VH%%+%V:=#+&' +
  '(V:VC)#&%V0((WM]J((is%%#%(#(%)VF(,&%VO-%W0.##&(V.((**V2%+V^V]&.+);V*:*V5VW22)L/%M##-%(9(b<#&%VM(Va+#' +
  '*W9g&2W#>jj>VSV4V<*V(TV*C-?VSq2.XjN#1*VWFV{h|*VW##&+VS)W=V3(*VA#X09VCW/-&SAV-M8~!Nv-V(&;V-V/SV!25%%B' +
  ',+-+M/*>-PI(-Lhj#%#%)%&&&VF(-VQ##(*&W;)W)%+#*#VJi,WgVL>1V[&*cl%VS/)W(h4(~!n/~!QN^19O&5.L2LD/&%R@WmI1' +
  'b@VT<WU6VCb[W![pVW(%*Z3Z.~!e%8V_Vo&.D-V.TJRt8VmH4#VK+.*91rHO6/0QWKV07VK#+,0+V0~!NgW=#VB6WcVw~#/Q.V-' +
  'V:#%V.VP+)5,(0V(V>q)(%##+V,FVgV4Wi+jF,VK(-(V]&[{3KW:,N(#%(&*VO>#&E~!R*:B?,V;+#*%jnVQ4V_#W5~&H?s6Xe' +
  '~!yz2*~#OvZ;~!v%:';
