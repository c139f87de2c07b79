import type { ListPlace } from '../flow/lists.js';
import type { OdtStyles } from './styles.js';

interface OpenList {
  /** Lists that count on together. */
  sequence: string;
  style: string | null;
  /** Number the next item is to have. */
  startAt: number | null;
  /** The next paragraph is the first of its item and gets the number. */
  itemBegins: boolean;
}

/** The lists open at one place of an OpenDocument text, and which of them go on earlier ones. */
export class ListPlaces {
  readonly #open: OpenList[] = [];
  /** Sequence of each list by its xml:id, and of the last list of each style. */
  readonly #byId = new Map<string, string>();
  readonly #byStyle = new Map<string, string>();
  #made = 0;

  constructor(private readonly styles: OdtStyles) {}

  openList(list: { id: string | null; style: string | null; continues: boolean; continuesId: string | null }): void {
    const outer = this.#open.at(-1);
    const style = list.style ?? outer?.style ?? null;
    let sequence = outer?.sequence;
    if (sequence === undefined) {
      const earlier = list.continuesId !== null ? this.#byId.get(list.continuesId) : undefined;
      const same = list.continues && style !== null ? this.#byStyle.get(style) : undefined;
      sequence = earlier ?? same ?? `list ${++this.#made}`;
    }
    if (list.id !== null) this.#byId.set(list.id, sequence);
    if (style !== null) this.#byStyle.set(style, sequence);
    this.#open.push({ sequence, style, startAt: null, itemBegins: false });
  }

  closeList(): void {
    this.#open.pop();
  }

  /** Opens an item; one without a number (`text:list-header`) has none. */
  openItem({ numbered, startAt }: { numbered: boolean; startAt: number | null }): void {
    const list = this.#open.at(-1);
    if (!list) return;
    list.itemBegins = numbered;
    list.startAt = startAt;
  }

  /** Where the next paragraph stands, or null when it gets no number. `paragraphList` is the list of its style. */
  take(paragraphList: string | null): ListPlace | null {
    const list = this.#open.at(-1);
    if (!list?.itemBegins) return null;
    // An item of an inner list is the beginning of the outer item as well: no number for text that follows.
    for (const open of this.#open) open.itemBegins = false;
    const style = list.style ?? paragraphList;
    const levels = style === null ? undefined : this.styles.list(style);
    if (!levels) return null;
    const level = this.#open.length - 1;
    const starts = list.startAt === null ? new Map<number, number>() : new Map([[level, list.startAt]]);
    const key = list.startAt === null ? list.sequence : `${list.sequence} from ${++this.#made}`;
    return { sequence: list.sequence, list: key, level, levels, starts };
  }

  get depth(): number {
    return this.#open.length;
  }
}
