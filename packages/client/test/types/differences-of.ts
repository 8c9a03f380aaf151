/** A difference between a property of our type and the property of the same name in the SDK's type. */
type Difference =
  | "is only ours"
  | "is only theirs"
  | "is optional only in ours"
  | "is optional only in theirs"
  /** Our type allows every value of theirs, and more. */
  | "is wider in ours"
  /** Their type allows every value of ours, and more. */
  | "is narrower in ours"
  | "is incompatible"
  /** `any` equals every type. A broken import, for example, is `any`. */
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
      : "is incompatible";

type PropertyDifference<Ours, Theirs, Key> = Difference &
  (Key extends keyof Ours
    ? Key extends keyof Theirs
      ? Presence<Ours, Theirs, Key> | Value<Exclude<Ours[Key], undefined>, Exclude<Theirs[Key], undefined>>
      : "is only ours"
    : "is only theirs");

/** The differences between two object types, as sentences such as `Skill.type is narrower in ours`. */
type DifferencesOf<Name extends string, Ours, Theirs> = true extends IsAny<Ours> | IsAny<Theirs>
  ? `${Name} is any`
  : {
      [Key in (keyof Ours | keyof Theirs) &
        string]: `${Name}.${Key} ${PropertyDifference<Ours, Theirs, Key>}`;
    }[(keyof Ours | keyof Theirs) & string];

/** The differences between the two types of every pair. */
export type DifferencesIn<Pairs> = {
  [Name in keyof Pairs & string]: Pairs[Name] extends [infer Ours, infer Theirs]
    ? DifferencesOf<Name, Ours, Theirs>
    : `${Name} is not a pair`;
}[keyof Pairs & string];
