import { PLAIN_LEVEL, type ListLevel, type ListPlace } from '../flow/lists.js';
import { numberFormat } from '../flow/number-formats.js';
import { readXml, type Attributes } from '../xml/read-xml.js';
import type { Styles } from './styles.js';

/** A list definition (`w:abstractNum`). */
interface Definition {
  levels: Map<number, ListLevel>;
  /** The numbering style that holds its levels instead. */
  styleLink: string | null;
}

/** A list of a document (`w:num`): a definition, with starts and levels of its own. */
interface List {
  definition: string;
  starts: Map<number, number>;
  levels: Map<number, ListLevel>;
}

/** The lists of a Word file (numbering.xml). */
export class Numbering {
  readonly #definitions = new Map<string, Definition>();
  readonly #lists = new Map<string, List>();
  /** Levels that name the paragraph style they belong to. */
  readonly #styleLevels = new Map<string, number>();

  constructor(
    xml: string | null,
    private readonly styles: Styles,
  ) {
    if (xml !== null) readXml(xml, new NumberingReader(this.#definitions, this.#lists, this.#styleLevels));
  }

  /** Where a paragraph stands: by its own list, else by its style's; null for no list (numId 0 switches lists off). */
  placeOf(paragraph: { style: string | null; numId: string | null; level: number | null }): ListPlace | null {
    const style = this.styles.get(paragraph.style);
    const numId = paragraph.numId ?? style.numId;
    if (numId === null || numId === '0') return null;
    const list = this.#lists.get(numId);
    if (!list) return null;
    const styleLevel =
      paragraph.numId === null && paragraph.style !== null ? this.#styleLevels.get(paragraph.style) : undefined;
    const level = paragraph.level ?? styleLevel ?? style.level ?? 0;
    const { sequence, levels } = this.#definitionOf(list.definition);
    const own = list.levels.size > 0 ? new Map([...levels, ...list.levels]) : levels;
    return { sequence, list: numId, level, levels: own, starts: list.starts };
  }

  /** Follows the link to a numbering style, whose list has the levels. */
  #definitionOf(id: string): { sequence: string; levels: Map<number, ListLevel> } {
    const definition = this.#definitions.get(id);
    if (definition && definition.styleLink !== null && definition.levels.size === 0) {
      const linked = this.#lists.get(this.styles.numIdOf(definition.styleLink) ?? '')?.definition;
      const target = linked === undefined || linked === id ? undefined : this.#definitions.get(linked);
      if (linked !== undefined && target) return { sequence: linked, levels: target.levels };
    }
    return { sequence: id, levels: definition?.levels ?? new Map<number, ListLevel>() };
  }
}

/** Fills definitions and lists. */
class NumberingReader {
  #definition: Definition = { levels: new Map(), styleLink: null };
  #list: List | null = null;
  #level: ListLevel = { ...PLAIN_LEVEL };
  #at = 0;

  constructor(
    private readonly definitions: Map<string, Definition>,
    private readonly lists: Map<string, List>,
    private readonly styleLevels: Map<string, number>,
  ) {}

  open(name: string, attributes: Attributes): void {
    const value = attributes.get('w:val') ?? '';
    if (name === 'w:abstractNum') {
      this.#list = null;
      this.#definition = { levels: new Map(), styleLink: null };
      this.definitions.set(attributes.get('w:abstractNumId') ?? '', this.#definition);
    } else if (name === 'w:num') {
      this.#list = { definition: '', starts: new Map(), levels: new Map() };
      this.lists.set(attributes.get('w:numId') ?? '', this.#list);
    } else if (name === 'w:lvlOverride') this.#at = Number(attributes.get('w:ilvl') ?? 0);
    else if (name === 'w:lvl') this.#openLevel(Number(attributes.get('w:ilvl') ?? 0));
    else if (name === 'w:abstractNumId' && this.#list) this.#list.definition = value;
    else if (name === 'w:startOverride') this.#list?.starts.set(this.#at, Number(value));
    else if (name === 'w:numStyleLink') this.#definition.styleLink = value;
    else this.#levelProperty(name, value);
  }

  close(): void {
    // Levels and lists end where the next one begins.
  }

  text(): void {
    // All is said in attributes.
  }

  #openLevel(at: number): void {
    this.#at = at;
    this.#level = { ...PLAIN_LEVEL };
    (this.#list ?? this.#definition).levels.set(at, this.#level);
  }

  #levelProperty(name: string, value: string): void {
    const level = this.#level;
    if (name === 'w:start') level.start = Number(value) || 0;
    else if (name === 'w:numFmt') level.format = numberFormat(value);
    else if (name === 'w:lvlText') level.text = value;
    else if (name === 'w:isLgl') level.legal = !['0', 'false'].includes(value);
    else if (name === 'w:lvlRestart') level.restartAfter = Number(value) - 1;
    else if (name === 'w:pStyle' && this.#list === null) this.styleLevels.set(value, this.#at);
  }
}
