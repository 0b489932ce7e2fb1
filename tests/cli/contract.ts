/** The JSON contract of the command line as another program would write it down. */
export interface FigureJson {
  readonly cell: string;
  readonly value: string | number | null;
}

export interface IndicatorJson {
  readonly name: FigureJson;
  readonly target: FigureJson | null;
  readonly actual: FigureJson | null;
  readonly weight: FigureJson | null;
  readonly score: FigureJson | null;
  readonly weightShared: readonly string[] | null;
  readonly understood: { readonly target: string; readonly actual: string };
}

export interface EditJson {
  readonly sheet: string;
  readonly cell: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly kind: string;
  readonly why: string;
}

export interface FormJson {
  readonly kind: string;
  readonly year: number | null;
  readonly project: string | null;
  readonly range: string;
  readonly rules: string;
  readonly budget: readonly Readonly<Record<string, FigureJson | null>>[];
  readonly indicators: readonly IndicatorJson[];
  readonly total: { readonly weight: FigureJson | null; readonly score: FigureJson | null } | null;
  readonly assessment: {
    readonly indicators: readonly { readonly cell: string; readonly score: number | null; readonly certainty: string; readonly explanation: string }[];
    readonly total: number | null;
    readonly grade: string | null;
  };
  readonly edits: readonly EditJson[];
}

export interface ProblemJson {
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

export interface FormsJson {
  readonly files: readonly {
    readonly file: string;
    readonly sheets: readonly { readonly name: string; readonly forms: readonly FormJson[]; readonly diagnostics: readonly { readonly code: string; readonly message: string }[] }[];
    readonly problem?: ProblemJson;
  }[];
}

export interface FindingsJson {
  readonly files: readonly { readonly file: string; readonly findings: readonly Readonly<Record<string, unknown>>[]; readonly problem?: ProblemJson }[];
}
