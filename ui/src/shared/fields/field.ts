/** What a field's frame hands to the control inside it. */
export interface Control {
  id: string;
  describedby: string | undefined;
  invalid: true | undefined;
}

/** What all fields take. */
export interface FieldProps<T> {
  label: string;
  hint?: string;
  error?: string | null;
  quiet?: boolean;
  disabled?: boolean;
  value: T;
  /** Each change, while typing too. */
  onchange?: (value: T) => void;
  /** The field was left. */
  onleave?: () => void;
  afterError?: import('svelte').Snippet;
}

/** A choice with its words. */
export interface Choice {
  code: string;
  label: string;
}

/** Choices under one heading. */
export interface ChoiceGroup {
  id: string;
  label: string;
  choices: readonly Choice[];
}

/** A person to choose. */
export interface PersonOption {
  id: string;
  name: string;
  /** A word beside the name, such as the relation to the child. */
  note?: string;
}
