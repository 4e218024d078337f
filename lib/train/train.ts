import type { CorpusDocument } from "../evaluate/corpus.ts";
import { type Tally, tallyDocument } from "../evaluate/tally.ts";
import { isDemonymIn } from "../gazetteer/demonyms.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { OPTION_FEATURES } from "../places/option.ts";
import { resolvePlaces } from "../places/resolve.ts";
import { readSentences } from "../sentences/read.ts";
import { findToponyms } from "../toponyms/find.ts";
import { JUDGE_FEATURES } from "../toponyms/judge.ts";
import { openModel, type RecogniserModel, type StoredModel } from "../toponyms/model.ts";
import { fitJudge, type JudgeExample, judgeExamples } from "./fit-judge.ts";
import { fitResolver } from "./fit-resolver.ts";
import { markedText } from "./marked-text.ts";
import { packModel } from "./pack.ts";
import { trainRecogniser } from "./train-recogniser.ts";

/** A document to learn from, with the name of its corpus. */
export interface TrainingText {
  readonly corpus: string;
  readonly document: CorpusDocument;
}

/** What was learned, in the forms that are stored, and how right it is on texts that each part had not seen. */
export interface Training {
  readonly recogniser: StoredModel;
  readonly resolver: Readonly<Record<string, number>>;
  readonly tallies: ReadonlyMap<string, readonly Tally[]>;
}

interface Fold {
  readonly held: readonly TrainingText[];
  readonly model: RecogniserModel;
  readonly examples: readonly JudgeExample[];
}

/**
 * Trains recogniser, judge and resolver. The texts of places are dealt into folds; the judge learns from what
 * recognisers find that have not seen the fold, and the scores of each fold are those of a recogniser, judge and resolver
 * fitted on the others. Deterministic; takes minutes for each fold.
 */
export function train(
  texts: readonly TrainingText[],
  gazetteer: Gazetteer,
  folds: number,
  log: (line: string) => void,
): Training {
  const dealt = deal(texts, folds);
  const foldModels = dealt.map((held, at): Fold => {
    log(`fold ${at + 1} of ${folds}`);
    const rest = texts.filter((text) => !held.includes(text));
    const model = openModel(store(rest, gazetteer, new Float64Array(JUDGE_FEATURES.length), log));
    return { held, model, examples: judgeExamples(documentsOf(held), gazetteer, model) };
  });
  const tallies = new Map<string, Tally[]>();
  for (const fold of foldModels) {
    const others = foldModels.filter((other) => other !== fold);
    const model = { ...fold.model, judge: fitJudge(others.flatMap(({ examples }) => examples)) };
    const weights = fitResolver(documentsOf(others.flatMap(({ held }) => held)), gazetteer, model, log);
    for (const { corpus, document } of fold.held) {
      tallies.set(corpus, [...(tallies.get(corpus) ?? []), score(document, gazetteer, model, weights)]);
    }
  }
  log("all texts");
  const recogniser = store(texts, gazetteer, fitJudge(foldModels.flatMap(({ examples }) => examples)), log);
  const weights = fitResolver(documentsOf(texts.filter(isOfPlaces)), gazetteer, openModel(recogniser), log);
  return { recogniser, resolver: named(OPTION_FEATURES, weights), tallies };
}

/** The texts of places in as many groups, one after the other. */
function deal(texts: readonly TrainingText[], folds: number): TrainingText[][] {
  const ofPlaces = texts.filter(isOfPlaces);
  return Array.from({ length: folds }, (_, fold) => ofPlaces.filter((_, at) => at % folds === fold));
}

function store(
  texts: readonly TrainingText[],
  gazetteer: Gazetteer,
  judgeWeights: Float64Array,
  log: (line: string) => void,
): StoredModel {
  const fitted = trainRecogniser(
    texts.map(({ document }) => markedText(document, gazetteer)),
    gazetteer,
    log,
  );
  return { ...packModel(fitted), judge: named(JUDGE_FEATURES, judgeWeights) };
}

function score(document: CorpusDocument, gazetteer: Gazetteer, model: RecogniserModel, weights: Float64Array): Tally {
  const reading = readSentences(document);
  const mentions = findToponyms(document.text, reading.sentences, gazetteer, model);
  const found = resolvePlaces({ ...document, ...reading }, mentions, gazetteer, weights);
  return tallyDocument({ document, found, mentions }, isDemonymIn(gazetteer));
}

/** Whether a corpus marks places alone, and where they are: from such the judge and the resolver learn. */
export const isOfPlaces = ({ document }: TrainingText): boolean => document.entities === undefined;

const documentsOf = (texts: readonly TrainingText[]): CorpusDocument[] => texts.map(({ document }) => document);

const named = (names: readonly string[], weights: Float64Array): Record<string, number> =>
  Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] as number) * 1e4) / 1e4]));
