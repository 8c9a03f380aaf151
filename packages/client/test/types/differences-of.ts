/** How a property of ours can differ from that of the same name of theirs. */
type Difference =
  | "is only ours"
  | "is only theirs"
  | "is optional only in ours"
  | "is optional only in theirs"
  /** Ours allows all of theirs, and more. */
  | "is wider in ours"
  /** Theirs allows all of ours, and more. */
  | "is narrower in ours"
  | "is something else"
  /** Equal to everything, and therefore no comparison: of an import that leads nowhere, for example. */
  | "is any";

type IsAny<T> = 0 extends 1 & T ? true : false;

type IsOptional<T, Key extends keyof T> = object extends Pick<T, Key> ? true : false;

type Presence<Ours, Theirs, Key extends keyof Ours & keyof Theirs> =
  IsOptional<Ours, Key> extends IsOptional<Theirs, Key>
    ? never
    : IsOptional<Ours, Key> extends true
      ? "is optional only in ours"
      : "is optional only in theirs";

type Value<Ours, Theirs> = true extends IsAny<Ours> | IsAny<Theirs>
  ? "is any"
  : [Ours] extends [Theirs]
    ? [Theirs] extends [Ours]
      ? never
      : "is narrower in ours"
    : [Theirs] extends [Ours]
      ? "is wider in ours"
      : "is something else";

type PropertyDifference<Ours, Theirs, Key> = Difference &
  (Key extends keyof Ours
    ? Key extends keyof Theirs
      ? Presence<Ours, Theirs, Key> | Value<Exclude<Ours[Key], undefined>, Exclude<Theirs[Key], undefined>>
      : "is only ours"
    : "is only theirs");

/** What differs between two object types, a sentence for each property and difference. */
type DifferencesOf<Name extends string, Ours, Theirs> = true extends IsAny<Ours> | IsAny<Theirs>
  ? `${Name} is any`
  : {
      [Key in (keyof Ours | keyof Theirs) &
        string]: `${Name}.${Key} ${PropertyDifference<Ours, Theirs, Key>}`;
    }[(keyof Ours | keyof Theirs) & string];

/** What differs between the two types of each pair. */
export type DifferencesIn<Pairs> = {
  [Name in keyof Pairs & string]: Pairs[Name] extends [infer Ours, infer Theirs]
    ? DifferencesOf<Name, Ours, Theirs>
    : `${Name} is no pair`;
}[keyof Pairs & string];
