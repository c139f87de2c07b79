import proto from '@temporalio/proto';

const { History } = proto.temporal.api.history.v1;

/** A workflow's history as it is kept in a file: event types by name, ids as text, bytes in base64. */
export interface HistoryJson {
  events: ({ eventId: string; eventType: string } & Record<string, unknown>)[];
}

/** For writing. (`historyToJSON` of the SDK needs one single copy of protobufjs in node_modules, which npm does not promise.) */
export const toJson = (history: proto.temporal.api.history.v1.IHistory): HistoryJson =>
  History.toObject(History.fromObject(history), { longs: String, bytes: String, enums: String }) as HistoryJson;

/** For replaying. */
export const fromJson = (json: HistoryJson): proto.temporal.api.history.v1.History => History.fromObject(json);
