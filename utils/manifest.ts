import type { UserManifest } from 'wxt';

/** The manifest, for one browser. */
export function manifest(_browser: string): UserManifest {
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
  };
}
