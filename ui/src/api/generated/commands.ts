// Generated from the list of commands; `cargo xtask types` writes it again.
import { call, type Progress } from '../host';
import type { AbsenceInput } from './AbsenceInput';
import type { AccompanimentInput } from './AccompanimentInput';
import type { AccrualInput } from './AccrualInput';
import type { AlikeView } from './AlikeView';
import type { ApplyPortfolio } from './ApplyPortfolio';
import type { BandsInput } from './BandsInput';
import type { BandsView } from './BandsView';
import type { BillInput } from './BillInput';
import type { ById } from './ById';
import type { ByTrade } from './ByTrade';
import type { CalibrationLineView } from './CalibrationLineView';
import type { Capacities } from './Capacities';
import type { CapacityLine } from './CapacityLine';
import type { CellsDecision } from './CellsDecision';
import type { CellsInput } from './CellsInput';
import type { ChainsView } from './ChainsView';
import type { CheckView } from './CheckView';
import type { ChooseFile } from './ChooseFile';
import type { Chosen } from './Chosen';
import type { CommitmentInput } from './CommitmentInput';
import type { CommuneChoices } from './CommuneChoices';
import type { CommuneQuery } from './CommuneQuery';
import type { ContactInput } from './ContactInput';
import type { CreateDossier } from './CreateDossier';
import type { CriteriaView } from './CriteriaView';
import type { CriterionInput } from './CriterionInput';
import type { DecisionsInput } from './DecisionsInput';
import type { DerogationInput } from './DerogationInput';
import type { DerogationRegister } from './DerogationRegister';
import type { DiscretionView } from './DiscretionView';
import type { DocumentOptions } from './DocumentOptions';
import type { DocumentPreview } from './DocumentPreview';
import type { DocumentsView } from './DocumentsView';
import type { EligibilityQuery } from './EligibilityQuery';
import type { EligibilityView } from './EligibilityView';
import type { EvidenceFile } from './EvidenceFile';
import type { EvidenceFileView } from './EvidenceFileView';
import type { EvidenceInput } from './EvidenceInput';
import type { EvidenceQuery } from './EvidenceQuery';
import type { EvidenceView } from './EvidenceView';
import type { ExecutionDocument } from './ExecutionDocument';
import type { ExecutionDocuments } from './ExecutionDocuments';
import type { FaceInput } from './FaceInput';
import type { FairnessQuery } from './FairnessQuery';
import type { FairnessView } from './FairnessView';
import type { FeasibilityView } from './FeasibilityView';
import type { FormFile } from './FormFile';
import type { FormPreview } from './FormPreview';
import type { FormsView } from './FormsView';
import type { FreeText } from './FreeText';
import type { GridQuery } from './GridQuery';
import type { GridView } from './GridView';
import type { History } from './History';
import type { HomeView } from './HomeView';
import type { HoursFile } from './HoursFile';
import type { HoursPreview } from './HoursPreview';
import type { ImportFile } from './ImportFile';
import type { ImportReport } from './ImportReport';
import type { ImportedHours } from './ImportedHours';
import type { ImportedPeople } from './ImportedPeople';
import type { ImportedPlan } from './ImportedPlan';
import type { KnownDossiers } from './KnownDossiers';
import type { LadderInput } from './LadderInput';
import type { LadderQuery } from './LadderQuery';
import type { LadderView } from './LadderView';
import type { LetterSent } from './LetterSent';
import type { Letters } from './Letters';
import type { LettersQuery } from './LettersQuery';
import type { LineInput } from './LineInput';
import type { LinesInput } from './LinesInput';
import type { LotInput } from './LotInput';
import type { LotView } from './LotView';
import type { LotsQuery } from './LotsQuery';
import type { LotsView } from './LotsView';
import type { MeasureInput } from './MeasureInput';
import type { MergeInput } from './MergeInput';
import type { Methods } from './Methods';
import type { MonthInput } from './MonthInput';
import type { NameValue } from './NameValue';
import type { NeedInput } from './NeedInput';
import type { NeedStatusInput } from './NeedStatusInput';
import type { NeedView } from './NeedView';
import type { NeedsView } from './NeedsView';
import type { NewScenario } from './NewScenario';
import type { NewTender } from './NewTender';
import type { Nothing } from './Nothing';
import type { OpenDossier } from './OpenDossier';
import type { Organisations } from './Organisations';
import type { PairingInput } from './PairingInput';
import type { PartyInput } from './PartyInput';
import type { PassEventInput } from './PassEventInput';
import type { PassInput } from './PassInput';
import type { PenaltiesView } from './PenaltiesView';
import type { PenaltyDecisionInput } from './PenaltyDecisionInput';
import type { PenaltyQuery } from './PenaltyQuery';
import type { PenaltyRuleInput } from './PenaltyRuleInput';
import type { PeopleFile } from './PeopleFile';
import type { PeoplePreview } from './PeoplePreview';
import type { PeopleQuery } from './PeopleQuery';
import type { PeopleView } from './PeopleView';
import type { PersonInput } from './PersonInput';
import type { PersonView } from './PersonView';
import type { PlaceInput } from './PlaceInput';
import type { PlacementSite } from './PlacementSite';
import type { PlacementWorker } from './PlacementWorker';
import type { PlanBuyer } from './PlanBuyer';
import type { PlanDays } from './PlanDays';
import type { PlanFile } from './PlanFile';
import type { PlanLinesInput } from './PlanLinesInput';
import type { PlanPreview } from './PlanPreview';
import type { PlanTaken } from './PlanTaken';
import type { PlanView } from './PlanView';
import type { Plans } from './Plans';
import type { PledgeInput } from './PledgeInput';
import type { PortfolioView } from './PortfolioView';
import type { ProducedDocuments } from './ProducedDocuments';
import type { ProfileInput } from './ProfileInput';
import type { Profiles } from './Profiles';
import type { ProposalNote } from './ProposalNote';
import type { ProposalsQuery } from './ProposalsQuery';
import type { ProposalsView } from './ProposalsView';
import type { ProposeInput } from './ProposeInput';
import type { PutOff } from './PutOff';
import type { RecoverySheet } from './RecoverySheet';
import type { ReminderDone } from './ReminderDone';
import type { ReminderQuery } from './ReminderQuery';
import type { ReminderText } from './ReminderText';
import type { RulesView } from './RulesView';
import type { SaveSheet } from './SaveSheet';
import type { Saved } from './Saved';
import type { ScenarioName } from './ScenarioName';
import type { SearchHits } from './SearchHits';
import type { SearchQuery } from './SearchQuery';
import type { SessionState } from './SessionState';
import type { SettingsView } from './SettingsView';
import type { ShareInput } from './ShareInput';
import type { ShareTotal } from './ShareTotal';
import type { SitesInput } from './SitesInput';
import type { StepInput } from './StepInput';
import type { StructureView } from './StructureView';
import type { SuggestedLots } from './SuggestedLots';
import type { SuggestedNeeds } from './SuggestedNeeds';
import type { TargetInput } from './TargetInput';
import type { TenderFacts } from './TenderFacts';
import type { TenderOptions } from './TenderOptions';
import type { TenderView } from './TenderView';
import type { Tenders } from './Tenders';
import type { TextBlockInput } from './TextBlockInput';
import type { TextBlocks } from './TextBlocks';
import type { Trades } from './Trades';
import type { TransferInput } from './TransferInput';
import type { TwinPairView } from './TwinPairView';
import type { TwinQuery } from './TwinQuery';
import type { TwinsView } from './TwinsView';
import type { VersionView } from './VersionView';
import type { WriteCalendar } from './WriteCalendar';
import type { WriteDocument } from './WriteDocument';
import type { WriteExecutionDocument } from './WriteExecutionDocument';
import type { WriteForm } from './WriteForm';
import type { WriteReminder } from './WriteReminder';
import type { WriteWorkbook } from './WriteWorkbook';
import type { WrittenDocument } from './WrittenDocument';
import type { WrittenFile } from './WrittenFile';
import type { WrittenForm } from './WrittenForm';
import type { WrittenWorkbook } from './WrittenWorkbook';
import type { YearQuery } from './YearQuery';
import type { YearView } from './YearView';

export const sessionState = (onProgress?: (progress: Progress) => void): Promise<SessionState> =>
  call<SessionState>('session_state', {}, onProgress);
export const knownDossiers = (onProgress?: (progress: Progress) => void): Promise<KnownDossiers> =>
  call<KnownDossiers>('known_dossiers', {}, onProgress);
export const chooseFile = (input: ChooseFile, onProgress?: (progress: Progress) => void): Promise<Chosen> =>
  call<Chosen>('choose_file', input, onProgress);
export const createDossier = (input: CreateDossier, onProgress?: (progress: Progress) => void): Promise<RecoverySheet> =>
  call<RecoverySheet>('create_dossier', input, onProgress);
export const saveRecoverySheet = (input: SaveSheet, onProgress?: (progress: Progress) => void): Promise<Nothing> =>
  call<Nothing>('save_recovery_sheet', input, onProgress);
export const openDossier = (input: OpenDossier, onProgress?: (progress: Progress) => void): Promise<SessionState> =>
  call<SessionState>('open_dossier', input, onProgress);
export const openDemo = (onProgress?: (progress: Progress) => void): Promise<SessionState> =>
  call<SessionState>('open_demo', {}, onProgress);
export const lock = (onProgress?: (progress: Progress) => void): Promise<SessionState> =>
  call<SessionState>('lock', {}, onProgress);
export const stopWork = (onProgress?: (progress: Progress) => void): Promise<Nothing> =>
  call<Nothing>('stop_work', {}, onProgress);
export const setPreference = (input: NameValue, onProgress?: (progress: Progress) => void): Promise<SessionState> =>
  call<SessionState>('set_preference', input, onProgress);
export const trades = (onProgress?: (progress: Progress) => void): Promise<Trades> =>
  call<Trades>('trades', {}, onProgress);
export const methods = (onProgress?: (progress: Progress) => void): Promise<Methods> =>
  call<Methods>('methods', {}, onProgress);
export const rules = (onProgress?: (progress: Progress) => void): Promise<RulesView> =>
  call<RulesView>('rules', {}, onProgress);
export const criteria = (onProgress?: (progress: Progress) => void): Promise<CriteriaView> =>
  call<CriteriaView>('criteria', {}, onProgress);
export const communes = (input: CommuneQuery, onProgress?: (progress: Progress) => void): Promise<CommuneChoices> =>
  call<CommuneChoices>('communes', input, onProgress);
export const discretion = (input: FreeText, onProgress?: (progress: Progress) => void): Promise<DiscretionView> =>
  call<DiscretionView>('discretion', input, onProgress);
export const undo = (onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('undo', {}, onProgress);
export const redo = (onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('redo', {}, onProgress);
export const history = (onProgress?: (progress: Progress) => void): Promise<History> =>
  call<History>('history', {}, onProgress);
export const search = (input: SearchQuery, onProgress?: (progress: Progress) => void): Promise<SearchHits> =>
  call<SearchHits>('search', input, onProgress);
export const checkDossier = (onProgress?: (progress: Progress) => void): Promise<CheckView> =>
  call<CheckView>('check_dossier', {}, onProgress);
export const settings = (onProgress?: (progress: Progress) => void): Promise<SettingsView> =>
  call<SettingsView>('settings', {}, onProgress);
export const saveSetting = (input: NameValue, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_setting', input, onProgress);
export const home = (onProgress?: (progress: Progress) => void): Promise<HomeView> =>
  call<HomeView>('home', {}, onProgress);
export const putOff = (input: PutOff, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('put_off', input, onProgress);
export const tenders = (onProgress?: (progress: Progress) => void): Promise<Tenders> =>
  call<Tenders>('tenders', {}, onProgress);
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
export const newScenario = (input: NewScenario, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('new_scenario', input, onProgress);
export const chooseScenario = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('choose_scenario', input, onProgress);
export const renameScenario = (input: ScenarioName, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('rename_scenario', input, onProgress);
export const removeScenario = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_scenario', input, onProgress);
export const sendCalibration = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('send_calibration', input, onProgress);
export const version = (input: ById, onProgress?: (progress: Progress) => void): Promise<VersionView> =>
  call<VersionView>('version', input, onProgress);
export const shareTotal = (input: ShareTotal, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('share_total', input, onProgress);
export const saveOptions = (input: TenderOptions, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_options', input, onProgress);
export const saveDerogation = (input: DerogationInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_derogation', input, onProgress);
export const removeDerogation = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_derogation', input, onProgress);
export const derogations = (onProgress?: (progress: Progress) => void): Promise<DerogationRegister> =>
  call<DerogationRegister>('derogations', {}, onProgress);
export const feasibility = (input: ById, onProgress?: (progress: Progress) => void): Promise<FeasibilityView> =>
  call<FeasibilityView>('feasibility', input, onProgress);
export const capacities = (onProgress?: (progress: Progress) => void): Promise<Capacities> =>
  call<Capacities>('capacities', {}, onProgress);
export const saveCapacity = (input: CapacityLine, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_capacity', input, onProgress);
export const removeCapacity = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_capacity', input, onProgress);
export const profiles = (onProgress?: (progress: Progress) => void): Promise<Profiles> =>
  call<Profiles>('profiles', {}, onProgress);
export const saveProfile = (input: ProfileInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_profile', input, onProgress);
export const removeProfile = (input: ByTrade, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_profile', input, onProgress);
export const bands = (onProgress?: (progress: Progress) => void): Promise<BandsView> =>
  call<BandsView>('bands', {}, onProgress);
export const saveBands = (input: BandsInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_bands', input, onProgress);
export const removeBands = (onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_bands', {}, onProgress);
export const documents = (input: ById, onProgress?: (progress: Progress) => void): Promise<DocumentsView> =>
  call<DocumentsView>('documents', input, onProgress);
export const saveDocumentOptions = (input: DocumentOptions, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_document_options', input, onProgress);
export const writeDocument = (input: WriteDocument, onProgress?: (progress: Progress) => void): Promise<WrittenDocument> =>
  call<WrittenDocument>('write_document', input, onProgress);
export const producedDocuments = (onProgress?: (progress: Progress) => void): Promise<ProducedDocuments> =>
  call<ProducedDocuments>('produced_documents', {}, onProgress);
export const executionDocuments = (input: ById, onProgress?: (progress: Progress) => void): Promise<ExecutionDocuments> =>
  call<ExecutionDocuments>('execution_documents', input, onProgress);
export const previewExecutionDocument = (input: ExecutionDocument, onProgress?: (progress: Progress) => void): Promise<DocumentPreview> =>
  call<DocumentPreview>('preview_execution_document', input, onProgress);
export const writeExecutionDocument = (input: WriteExecutionDocument, onProgress?: (progress: Progress) => void): Promise<WrittenDocument> =>
  call<WrittenDocument>('write_execution_document', input, onProgress);
export const textBlocks = (onProgress?: (progress: Progress) => void): Promise<TextBlocks> =>
  call<TextBlocks>('text_blocks', {}, onProgress);
export const saveTextBlock = (input: TextBlockInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_text_block', input, onProgress);
export const previewPlan = (input: PlanFile, onProgress?: (progress: Progress) => void): Promise<PlanPreview> =>
  call<PlanPreview>('preview_plan', input, onProgress);
export const importPlan = (input: PlanFile, onProgress?: (progress: Progress) => void): Promise<ImportedPlan> =>
  call<ImportedPlan>('import_plan', input, onProgress);
export const plans = (onProgress?: (progress: Progress) => void): Promise<Plans> =>
  call<Plans>('plans', {}, onProgress);
export const plan = (input: ById, onProgress?: (progress: Progress) => void): Promise<PlanView> =>
  call<PlanView>('plan', input, onProgress);
export const savePlanLines = (input: PlanLinesInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_plan_lines', input, onProgress);
export const setPlanBuyer = (input: PlanBuyer, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('set_plan_buyer', input, onProgress);
export const setPlanDays = (input: PlanDays, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('set_plan_days', input, onProgress);
export const takePlanLines = (input: PlanTaken, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('take_plan_lines', input, onProgress);
export const planTender = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('plan_tender', input, onProgress);
export const removePlan = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_plan', input, onProgress);
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
export const structure = (input: ById, onProgress?: (progress: Progress) => void): Promise<StructureView> =>
  call<StructureView>('structure', input, onProgress);
export const saveShare = (input: ShareInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_share', input, onProgress);
export const saveTransfer = (input: TransferInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_transfer', input, onProgress);
export const removeTransfer = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_transfer', input, onProgress);
export const addSites = (input: SitesInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('add_sites', input, onProgress);
export const removeSite = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_site', input, onProgress);
export const setSite = (input: PlacementSite, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('set_site', input, onProgress);
export const setWorker = (input: PlacementWorker, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('set_worker', input, onProgress);
export const saveAccrual = (input: AccrualInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_accrual', input, onProgress);
export const removeAccrual = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_accrual', input, onProgress);
export const saveBill = (input: BillInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_bill', input, onProgress);
export const removeBill = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_bill', input, onProgress);
export const savePledge = (input: PledgeInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_pledge', input, onProgress);
export const removePledge = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_pledge', input, onProgress);
export const saveMeasure = (input: MeasureInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_measure', input, onProgress);
export const removeMeasure = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_measure', input, onProgress);
export const penalties = (input: PenaltyQuery, onProgress?: (progress: Progress) => void): Promise<PenaltiesView> =>
  call<PenaltiesView>('penalties', input, onProgress);
export const savePenaltyRule = (input: PenaltyRuleInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_penalty_rule', input, onProgress);
export const draftPenalty = (input: PenaltyQuery, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('draft_penalty', input, onProgress);
export const decidePenalty = (input: PenaltyDecisionInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('decide_penalty', input, onProgress);
export const removePenaltyDraft = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_penalty_draft', input, onProgress);
export const evidence = (input: EvidenceQuery, onProgress?: (progress: Progress) => void): Promise<EvidenceView> =>
  call<EvidenceView>('evidence', input, onProgress);
export const saveEvidence = (input: EvidenceInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_evidence', input, onProgress);
export const removeEvidence = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_evidence', input, onProgress);
export const evidenceFile = (input: EvidenceFile, onProgress?: (progress: Progress) => void): Promise<EvidenceFileView> =>
  call<EvidenceFileView>('evidence_file', input, onProgress);
export const organisations = (onProgress?: (progress: Progress) => void): Promise<Organisations> =>
  call<Organisations>('organisations', {}, onProgress);
export const importDecp = (input: ImportFile, onProgress?: (progress: Progress) => void): Promise<ImportReport> =>
  call<ImportReport>('import_decp', input, onProgress);
export const reminder = (input: ReminderQuery, onProgress?: (progress: Progress) => void): Promise<ReminderText> =>
  call<ReminderText>('reminder', input, onProgress);
export const remindDone = (input: ReminderDone, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remind_done', input, onProgress);
export const writeReminder = (input: WriteReminder, onProgress?: (progress: Progress) => void): Promise<WrittenFile> =>
  call<WrittenFile>('write_reminder', input, onProgress);
export const writeCalendar = (input: WriteCalendar, onProgress?: (progress: Progress) => void): Promise<WrittenFile> =>
  call<WrittenFile>('write_calendar', input, onProgress);
export const ladder = (input: LadderQuery, onProgress?: (progress: Progress) => void): Promise<LadderView> =>
  call<LadderView>('ladder', input, onProgress);
export const saveLadder = (input: LadderInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_ladder', input, onProgress);
export const removeLadder = (input: LadderQuery, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_ladder', input, onProgress);
export const hoursGrid = (input: GridQuery, onProgress?: (progress: Progress) => void): Promise<GridView> =>
  call<GridView>('hours_grid', input, onProgress);
export const forms = (input: ById, onProgress?: (progress: Progress) => void): Promise<FormsView> =>
  call<FormsView>('forms', input, onProgress);
export const writeForm = (input: WriteForm, onProgress?: (progress: Progress) => void): Promise<WrittenForm> =>
  call<WrittenForm>('write_form', input, onProgress);
export const readForm = (input: FormFile, onProgress?: (progress: Progress) => void): Promise<FormPreview> =>
  call<FormPreview>('read_form', input, onProgress);
export const applyForm = (input: FormFile, onProgress?: (progress: Progress) => void): Promise<FormPreview> =>
  call<FormPreview>('apply_form', input, onProgress);
export const setCells = (input: CellsInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('set_cells', input, onProgress);
export const saveMonth = (input: MonthInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_month', input, onProgress);
export const decideCells = (input: CellsDecision, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('decide_cells', input, onProgress);
export const previewHours = (input: HoursFile, onProgress?: (progress: Progress) => void): Promise<HoursPreview> =>
  call<HoursPreview>('preview_hours', input, onProgress);
export const importHours = (input: HoursFile, onProgress?: (progress: Progress) => void): Promise<ImportedHours> =>
  call<ImportedHours>('import_hours', input, onProgress);
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
export const removeProof = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_proof', input, onProgress);
export const saveAbsence = (input: AbsenceInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_absence', input, onProgress);
export const removeAbsence = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_absence', input, onProgress);
export const saveAccompaniment = (input: AccompanimentInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_accompaniment', input, onProgress);
export const removeAccompaniment = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_accompaniment', input, onProgress);
export const savePass = (input: PassInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_pass', input, onProgress);
export const removePass = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_pass', input, onProgress);
export const savePassEvent = (input: PassEventInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_pass_event', input, onProgress);
export const removePassEvent = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_pass_event', input, onProgress);
export const addStep = (input: StepInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('add_step', input, onProgress);
export const removeStep = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_step', input, onProgress);
export const previewPeople = (input: PeopleFile, onProgress?: (progress: Progress) => void): Promise<PeoplePreview> =>
  call<PeoplePreview>('preview_people', input, onProgress);
export const importPeople = (input: PeopleFile, onProgress?: (progress: Progress) => void): Promise<ImportedPeople> =>
  call<ImportedPeople>('import_people', input, onProgress);
export const twins = (onProgress?: (progress: Progress) => void): Promise<TwinsView> =>
  call<TwinsView>('twins', {}, onProgress);
export const twinsOf = (input: ById, onProgress?: (progress: Progress) => void): Promise<TwinsView> =>
  call<TwinsView>('twins_of', input, onProgress);
export const alike = (input: FaceInput, onProgress?: (progress: Progress) => void): Promise<AlikeView> =>
  call<AlikeView>('alike', input, onProgress);
export const twinPair = (input: TwinQuery, onProgress?: (progress: Progress) => void): Promise<TwinPairView> =>
  call<TwinPairView>('twin_pair', input, onProgress);
export const mergePeople = (input: MergeInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('merge_people', input, onProgress);
export const keepApart = (input: TwinQuery, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('keep_apart', input, onProgress);
export const needs = (onProgress?: (progress: Progress) => void): Promise<NeedsView> =>
  call<NeedsView>('needs', {}, onProgress);
export const need = (input: ById, onProgress?: (progress: Progress) => void): Promise<NeedView> =>
  call<NeedView>('need', input, onProgress);
export const suggestedNeeds = (onProgress?: (progress: Progress) => void): Promise<SuggestedNeeds> =>
  call<SuggestedNeeds>('suggested_needs', {}, onProgress);
export const openSuggestedNeeds = (input: SuggestedLots, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('open_suggested_needs', input, onProgress);
export const saveNeed = (input: NeedInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_need', input, onProgress);
export const setNeedStatus = (input: NeedStatusInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('set_need_status', input, onProgress);
export const removeNeed = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_need', input, onProgress);
export const saveTarget = (input: TargetInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_target', input, onProgress);
export const removeTarget = (input: ById, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('remove_target', input, onProgress);
export const propose = (input: ProposeInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('propose', input, onProgress);
export const proposals = (input: ProposalsQuery, onProgress?: (progress: Progress) => void): Promise<ProposalsView> =>
  call<ProposalsView>('proposals', input, onProgress);
export const decideProposals = (input: DecisionsInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('decide_proposals', input, onProgress);
export const saveProposalNote = (input: ProposalNote, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('save_proposal_note', input, onProgress);
export const letters = (input: LettersQuery, onProgress?: (progress: Progress) => void): Promise<Letters> =>
  call<Letters>('letters', input, onProgress);
export const letterSent = (input: LetterSent, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('letter_sent', input, onProgress);
export const chains = (onProgress?: (progress: Progress) => void): Promise<ChainsView> =>
  call<ChainsView>('chains', {}, onProgress);
export const place = (input: PlaceInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('place', input, onProgress);
export const portfolio = (onProgress?: (progress: Progress) => void): Promise<PortfolioView> =>
  call<PortfolioView>('portfolio', {}, onProgress);
export const decidePairing = (input: PairingInput, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('decide_pairing', input, onProgress);
export const applyPortfolio = (input: ApplyPortfolio, onProgress?: (progress: Progress) => void): Promise<Saved> =>
  call<Saved>('apply_portfolio', input, onProgress);
export const year = (input: YearQuery, onProgress?: (progress: Progress) => void): Promise<YearView> =>
  call<YearView>('year', input, onProgress);
export const fairness = (input: FairnessQuery, onProgress?: (progress: Progress) => void): Promise<FairnessView> =>
  call<FairnessView>('fairness', input, onProgress);
export const writeWorkbook = (input: WriteWorkbook, onProgress?: (progress: Progress) => void): Promise<WrittenWorkbook> =>
  call<WrittenWorkbook>('write_workbook', input, onProgress);
