import type { components } from './schema.d.ts';

/** Short names of what the API answers; everything here is generated from its OpenAPI document. */
type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Role = Schemas['Role'];
export type Act = Schemas['Act'];

export type Draft = Schemas['DraftView'];
export type DraftRow = Schemas['DraftRow'];
export type DraftContent = Schemas['DraftContentView'];
export type DraftUnit = Schemas['DraftUnitView'];
export type DraftBody = Schemas['DraftBodyView'];
export type DraftTask = Schemas['DraftTaskView'];
export type DraftTarget = Schemas['DraftTargetView'];
export type DraftIssue = Schemas['DraftIssueView'];
export type DraftStatus = Schemas['DraftStatus'];
export type ReadingWarning = Schemas['ReadingWarningView'];
export type ReportSchedule = Schemas['ReportScheduleView'];
export type DutyAfterIssue = Schemas['DutyAfterIssueView'];
export type SingleDuty = Schemas['SingleDutyView'];
export type DateRelation = Schemas['DateRelation'];
export type DeadlineSource = Schemas['DeadlineSource'];
export type SourcePlace = Schemas['SourcePlaceView'];
export type LineBox = Schemas['LineBoxView'];
export type DraftPages = Schemas['DraftPages'];
export type DocumentKind = Schemas['DocumentKind'];
export type FieldReason = Schemas['FieldReasonView'];
export type Confidence = Schemas['Confidence'];
export type TermLength = Schemas['TermLengthView'];
export type DateProposal = Schemas['DateProposalView'];
export type DraftDuty = Schemas['DraftDutyView'];
export type Duplicate = Schemas['Duplicate'];
export type DraftRevision = Schemas['RevisionRow'];
export type ProgressEvent = Schemas['ProgressEvent'];

export type Plan = Schemas['PlanView'];
export type PlanRow = Schemas['PlanRow'];
export type PlanProgress = Schemas['PlanProgress'];
export type PlanBody = Schemas['PlanBodyView'];
export type PlanCycle = Schemas['PlanCycleView'];
export type PlanTarget = Schemas['PlanTargetView'];
export type PlanStatus = Schemas['PlanStatus'];
export type CycleRequest = Schemas['CycleRequestView'];
export type CycleStatus = Schemas['CycleStatus'];
export type Assignment = Schemas['AssignmentView'];
export type AssignmentStatus = Schemas['AssignmentStatus'];
export type Deadline = Schemas['DeadlineView'];
export type Measure = Schemas['MeasureView'];
export type TaskRole = Schemas['TaskRole'];
export type MailRow = Schemas['MailRow'];
export type MailFate = Schemas['Fate'];
export type Audience = Schemas['Audience'];
export type FollowUpKind = Schemas['FollowUpKind'];

export type Inbox = Schemas['Inbox'];
export type TaskToDo = Schemas['TaskToDo'];
export type ReportToWrite = Schemas['ReportToWrite'];
export type RequestDetail = Schemas['RequestView'];
export type RequestAct = Schemas['RequestAct'];
export type RequestStatus = Schemas['RequestStatus'];
export type RequestState = Schemas['RequestState'];
export type ReportContent = Schemas['ReportContentView'];
export type ReportVersion = Schemas['ReportVersion'];
export type TaskProgress = Schemas['TaskProgress'];
export type OnBehalfBy = Schemas['OnBehalfBy'];
export type EndAct = Schemas['EndAct'];

export type Board = Schemas['Board'];
export type BoardRow = Schemas['BoardRow'];
export type CallItem = Schemas['CallItem'];
export type PendingExtension = Schemas['PendingExtension'];
export type Consolidated = Schemas['ConsolidatedView'];
export type ConsolidatedBody = Schemas['ConsolidatedBodyView'];
export type ConsolidatedTarget = Schemas['ConsolidatedTargetView'];
export type BodyState = Schemas['BodyState'];
export type Overview = Schemas['Overview'];
export type UnitLateness = Schemas['UnitLateness'];

export type Unit = Schemas['UnitView'];
export type UnitKind = Schemas['UnitKind'];
export type Person = Schemas['PersonView'];
export type Holiday = Schemas['HolidayView'];
export type DayKind = Schemas['DayKind'];
