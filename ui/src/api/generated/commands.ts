// Generated from the list of commands; `cargo xtask types` writes it again.
import { call, type Progress } from '../host';
import type { ById } from './ById';
import type { CalibrationLineView } from './CalibrationLineView';
import type { CellsDecision } from './CellsDecision';
import type { CellsInput } from './CellsInput';
import type { CheckView } from './CheckView';
import type { ChooseFile } from './ChooseFile';
import type { Chosen } from './Chosen';
import type { CommitmentInput } from './CommitmentInput';
import type { ContactInput } from './ContactInput';
import type { CreateDossier } from './CreateDossier';
import type { CriteriaView } from './CriteriaView';
import type { CriterionInput } from './CriterionInput';
import type { DecisionInput } from './DecisionInput';
import type { EligibilityQuery } from './EligibilityQuery';
import type { EligibilityView } from './EligibilityView';
import type { GridQuery } from './GridQuery';
import type { GridView } from './GridView';
import type { History } from './History';
import type { HomeView } from './HomeView';
import type { ImportFile } from './ImportFile';
import type { ImportReport } from './ImportReport';
import type { KnownDossiers } from './KnownDossiers';
import type { LineInput } from './LineInput';
import type { LinesInput } from './LinesInput';
import type { LotInput } from './LotInput';
import type { LotView } from './LotView';
import type { LotsQuery } from './LotsQuery';
import type { LotsView } from './LotsView';
import type { NameValue } from './NameValue';
import type { NeedInput } from './NeedInput';
import type { NeedView } from './NeedView';
import type { NeedsView } from './NeedsView';
import type { NewTender } from './NewTender';
import type { Nothing } from './Nothing';
import type { OpenDossier } from './OpenDossier';
import type { Organisations } from './Organisations';
import type { PartyInput } from './PartyInput';
import type { PeopleQuery } from './PeopleQuery';
import type { PeopleView } from './PeopleView';
import type { PersonInput } from './PersonInput';
import type { PersonView } from './PersonView';
import type { PlaceInput } from './PlaceInput';
import type { ProposeInput } from './ProposeInput';
import type { PutOff } from './PutOff';
import type { RecoverySheet } from './RecoverySheet';
import type { ReminderQuery } from './ReminderQuery';
import type { ReminderText } from './ReminderText';
import type { RulesView } from './RulesView';
import type { SaveSheet } from './SaveSheet';
import type { Saved } from './Saved';
import type { SearchHits } from './SearchHits';
import type { SearchQuery } from './SearchQuery';
import type { SessionState } from './SessionState';
import type { SettingsView } from './SettingsView';
import type { StepInput } from './StepInput';
import type { TenderFacts } from './TenderFacts';
import type { TenderView } from './TenderView';
import type { Tenders } from './Tenders';
import type { Trades } from './Trades';
import type { WriteWorkbook } from './WriteWorkbook';
import type { WrittenWorkbook } from './WrittenWorkbook';
import type { YearQuery } from './YearQuery';
import type { YearView } from './YearView';

export const sessionState = (): Promise<SessionState> => call<SessionState>('session_state', {});
export const knownDossiers = (): Promise<KnownDossiers> => call<KnownDossiers>('known_dossiers', {});
export const chooseFile = (input: ChooseFile, onProgress?: (progress: Progress) => void): Promise<Chosen> =>
  call<Chosen>('choose_file', input, onProgress);
export const createDossier = (input: CreateDossier, onProgress?: (progress: Progress) => void): Promise<RecoverySheet> =>
  call<RecoverySheet>('create_dossier', input, onProgress);
export const saveRecoverySheet = (input: SaveSheet, onProgress?: (progress: Progress) => void): Promise<Nothing> =>
  call<Nothing>('save_recovery_sheet', input, onProgress);
export const openDossier = (input: OpenDossier, onProgress?: (progress: Progress) => void): Promise<SessionState> =>
  call<SessionState>('open_dossier', input, onProgress);
export const openDemo = (): Promise<SessionState> => call<SessionState>('open_demo', {});
export const lock = (): Promise<SessionState> => call<SessionState>('lock', {});
export const stopWork = (): Promise<Nothing> => call<Nothing>('stop_work', {});
export const setPreference = (input: NameValue, onProgress?: (progress: Progress) => void): Promise<SessionState> =>
  call<SessionState>('set_preference', input, onProgress);
export const trades = (): Promise<Trades> => call<Trades>('trades', {});
export const rules = (): Promise<RulesView> => call<RulesView>('rules', {});
export const criteria = (): Promise<CriteriaView> => call<CriteriaView>('criteria', {});
export const undo = (): Promise<Saved> => call<Saved>('undo', {});
export const redo = (): Promise<Saved> => call<Saved>('redo', {});
export const history = (): Promise<History> => call<History>('history', {});
export const search = (input: SearchQuery, onProgress?: (progress: Progress) => void): Promise<SearchHits> =>
  call<SearchHits>('search', input, onProgress);
export const checkDossier = (): Promise<CheckView> => call<CheckView>('check_dossier', {});
export const settings = (): Promise<SettingsView> => call<SettingsView>('settings', {});
export const saveSetting = (input: NameValue, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_setting', input, onProgress);
export const home = (): Promise<HomeView> => call<HomeView>('home', {});
export const putOff = (input: PutOff, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('put_off', input, onProgress);
export const tenders = (): Promise<Tenders> => call<Tenders>('tenders', {});
export const tender = (input: ById, onProgress?: (progress: Progress) => void): Promise<TenderView> =>
  call<TenderView>('tender', input, onProgress);
export const createTender = (input: NewTender, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('create_tender', input, onProgress);
export const saveTender = (input: TenderFacts, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_tender', input, onProgress);
export const previewLine = (input: LineInput, onProgress?: (progress: Progress) => void): Promise<CalibrationLineView> =>
  call<CalibrationLineView>('preview_line', input, onProgress);
export const saveLines = (input: LinesInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_lines', input, onProgress);
export const removeLine = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_line', input, onProgress);
export const keepHours = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('keep_hours', input, onProgress);
export const lots = (input: LotsQuery, onProgress?: (progress: Progress) => void): Promise<LotsView> =>
  call<LotsView>('lots', input, onProgress);
export const lot = (input: ById, onProgress?: (progress: Progress) => void): Promise<LotView> =>
  call<LotView>('lot', input, onProgress);
export const saveLot = (input: LotInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_lot', input, onProgress);
export const saveCommitment = (input: CommitmentInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_commitment', input, onProgress);
export const removeCommitment = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_commitment', input, onProgress);
export const addParty = (input: PartyInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('add_party', input, onProgress);
export const removeParty = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_party', input, onProgress);
export const writeContact = (input: ContactInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('write_contact', input, onProgress);
export const reminder = (input: ReminderQuery, onProgress?: (progress: Progress) => void): Promise<ReminderText> =>
  call<ReminderText>('reminder', input, onProgress);
export const organisations = (): Promise<Organisations> => call<Organisations>('organisations', {});
export const importDecp = (input: ImportFile, onProgress?: (progress: Progress) => void): Promise<ImportReport> =>
  call<ImportReport>('import_decp', input, onProgress);
export const hoursGrid = (input: GridQuery, onProgress?: (progress: Progress) => void): Promise<GridView> =>
  call<GridView>('hours_grid', input, onProgress);
export const setCells = (input: CellsInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('set_cells', input, onProgress);
export const decideCells = (input: CellsDecision, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('decide_cells', input, onProgress);
export const people = (input: PeopleQuery, onProgress?: (progress: Progress) => void): Promise<PeopleView> =>
  call<PeopleView>('people', input, onProgress);
export const person = (input: ById, onProgress?: (progress: Progress) => void): Promise<PersonView> =>
  call<PersonView>('person', input, onProgress);
export const eligibility = (input: EligibilityQuery, onProgress?: (progress: Progress) => void): Promise<EligibilityView> =>
  call<EligibilityView>('eligibility', input, onProgress);
export const savePerson = (input: PersonInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_person', input, onProgress);
export const saveCriterion = (input: CriterionInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_criterion', input, onProgress);
export const removeCriterion = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_criterion', input, onProgress);
export const addStep = (input: StepInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('add_step', input, onProgress);
export const removeStep = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_step', input, onProgress);
export const needs = (): Promise<NeedsView> => call<NeedsView>('needs', {});
export const need = (input: ById, onProgress?: (progress: Progress) => void): Promise<NeedView> =>
  call<NeedView>('need', input, onProgress);
export const saveNeed = (input: NeedInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_need', input, onProgress);
export const propose = (input: ProposeInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('propose', input, onProgress);
export const decideProposal = (input: DecisionInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('decide_proposal', input, onProgress);
export const place = (input: PlaceInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('place', input, onProgress);
export const year = (input: YearQuery, onProgress?: (progress: Progress) => void): Promise<YearView> =>
  call<YearView>('year', input, onProgress);
export const writeWorkbook = (input: WriteWorkbook, onProgress?: (progress: Progress) => void): Promise<WrittenWorkbook> =>
  call<WrittenWorkbook>('write_workbook', input, onProgress);
