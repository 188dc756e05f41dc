// Letters as a search takes them: soft hyphens do not count, every blank is a blank and every apostrophe one; case and accents count or not,
// as is wished. Each folded letter knows which letters of the text it stands for.

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const ALIKE = [
  [/[\s\u00a0\u202f]/gu, " "],
  [/[’‘ʼ]/gu, "'"],
  [/[“”„«»]/gu, '"'],
  [/[\u2010\u2011]/gu, "-"],
];
const LIGATURES = [
  [/œ/gu, "oe"],
  [/Œ/gu, "OE"],
  [/æ/gu, "ae"],
  [/Æ/gu, "AE"],
];

/** {letters, starts, ends}: the folded letter i stands for the letters of the text from `starts[i]` to `ends[i]`. */
export function fold(text, options) {
  const starts = [];
  const ends = [];
  let letters = "";
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const folded = foldCluster(cluster, options);
    letters += folded;
    for (let i = 0; i < folded.length; i += 1) {
      starts.push(i === 0 ? index : -1);
      ends.push(i === folded.length - 1 ? index + cluster.length : -1);
    }
  }
  return { letters, starts, ends };
}

function foldCluster(cluster, { matchCase, ignoreAccents }) {
  let folded = replaced(cluster.normalize("NFC").replace(UNSEEN, ""), ALIKE);
  if (ignoreAccents) {
    folded = replaced(folded.normalize("NFD").replace(/\p{M}/gu, ""), LIGATURES);
  }
  return matchCase ? folded : folded.toLowerCase();
}

function replaced(letters, pairs) {
  return pairs.reduce((before, [what, by]) => before.replace(what, by), letters);
}
