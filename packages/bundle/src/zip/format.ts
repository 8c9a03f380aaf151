/** Signatures and sizes from APPNOTE.TXT, without ZIP64 and multi-part archives. */
export const localHeader = { signature: 0x04034b50, size: 30 } as const;
export const centralHeader = { signature: 0x02014b50, size: 46 } as const;
export const endRecord = { signature: 0x06054b50, size: 22, maxComment: 0xffff } as const;

export const method = { stored: 0, deflated: 8 } as const;
export const flag = {
  encrypted: 0x0001,
  strongEncryption: 0x0040,
  utf8: 0x0800,
  maskedHeader: 0x2000,
} as const;

/** File-type bits of a Unix mode, which the upper half of the external attributes contains. */
export const unixType = {
  mask: 0o170000,
  regular: 0o100000,
  directory: 0o040000,
  symbolicLink: 0o120000,
} as const;

/** Permission bits of a Unix mode. */
export const unixPermissions = { anyExecute: 0o111, executable: 0o755, other: 0o644 } as const;
