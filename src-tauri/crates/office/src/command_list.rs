// Every command of the page and of the terminal, declared once: name, input, output, use case.
// `commands.rs` makes the dispatch, the TypeScript functions and their types from it; the desktop's
// build script makes the permissions.
commands! {
    session {
        session_state: view::Nothing => dossier::SessionState = crate::session::state;
        known_dossiers: view::Nothing => dossier::KnownDossiers = crate::session::known_dossiers;
        choose_file: dossier::ChooseFile => dossier::Chosen = crate::session::choose_file;
        create_dossier: dossier::CreateDossier => dossier::RecoverySheet = crate::session::create_dossier;
        save_recovery_sheet: dossier::SaveSheet => view::Nothing = crate::session::save_recovery_sheet;
        open_dossier: dossier::OpenDossier => dossier::SessionState = crate::session::open_dossier;
        open_demo: view::Nothing => dossier::SessionState = crate::session::open_demo;
        lock: view::Nothing => dossier::SessionState = crate::session::lock;
        stop_work: view::Nothing => view::Nothing = crate::session::stop_work;
        set_preference: dossier::NameValue => dossier::SessionState = crate::session::set_preference;
        trades: view::Nothing => calibrate::Trades = crate::calibrate::trades;
        methods: view::Nothing => studio::Methods = crate::calibrate::bands::methods;
        rules: view::Nothing => dossier::RulesView = crate::rules::rules;
        criteria: view::Nothing => people::CriteriaView = crate::rules::criteria;
        communes: places::CommuneQuery => places::CommuneChoices = crate::places::find;
        discretion: pathway::FreeText => pathway::DiscretionView = crate::rules::discretion;
    }
    dossier {
        undo: view::Nothing => view::Saved = crate::history::undo;
        redo: view::Nothing => view::Saved = crate::history::redo;
        history: view::Nothing => dossier::History = crate::history::history;
        search: dossier::SearchQuery => dossier::SearchHits = crate::history::search;
        check_dossier: view::Nothing => dossier::CheckView = crate::history::check;
        settings: view::Nothing => dossier::SettingsView = crate::settings::settings;
        save_setting: dossier::NameValue => view::Saved = crate::settings::save_setting;

        home: view::Nothing => home::HomeView = crate::home::home;
        put_off: home::PutOff => view::Saved = crate::home::put_off;

        tenders: view::Nothing => calibrate::Tenders = crate::calibrate::tenders;
        tender: view::ById => calibrate::TenderView = crate::calibrate::tender;
        create_tender: calibrate::NewTender => view::Saved = crate::calibrate::create_tender;
        save_tender: calibrate::TenderFacts => view::Saved = crate::calibrate::save_tender;
        preview_line: calibrate::LineInput => calibrate::CalibrationLineView = crate::calibrate::preview_line;
        save_lines: calibrate::LinesInput => view::Saved = crate::calibrate::save_lines;
        remove_line: view::ById => view::Saved = crate::calibrate::remove_line;
        keep_hours: view::ById => view::Saved = crate::calibrate::keep_hours;
        new_scenario: studio::NewScenario => view::Saved = crate::calibrate::scenarios::new_scenario;
        choose_scenario: view::ById => view::Saved = crate::calibrate::scenarios::choose_scenario;
        rename_scenario: studio::ScenarioName => view::Saved = crate::calibrate::scenarios::rename_scenario;
        remove_scenario: view::ById => view::Saved = crate::calibrate::scenarios::remove_scenario;
        send_calibration: view::ById => view::Saved = crate::calibrate::scenarios::send_calibration;
        version: view::ById => studio::VersionView = crate::calibrate::scenarios::version;
        share_total: studio::ShareTotal => view::Saved = crate::calibrate::scenarios::share_total;
        save_options: studio::TenderOptions => view::Saved = crate::calibrate::options::save_options;
        save_derogation: studio::DerogationInput => view::Saved = crate::calibrate::options::save_derogation;
        remove_derogation: view::ById => view::Saved = crate::calibrate::options::remove_derogation;
        derogations: view::Nothing => studio::DerogationRegister = crate::calibrate::options::derogations;
        feasibility: view::ById => studio::FeasibilityView = crate::calibrate::feasible::feasibility;
        capacities: view::Nothing => studio::Capacities = crate::calibrate::feasible::capacities;
        save_capacity: studio::CapacityLine => view::Saved = crate::calibrate::feasible::save_capacity;
        remove_capacity: view::ById => view::Saved = crate::calibrate::feasible::remove_capacity;
        profiles: view::Nothing => studio::Profiles = crate::calibrate::profiles::profiles;
        save_profile: studio::ProfileInput => view::Saved = crate::calibrate::profiles::save_profile;
        remove_profile: studio::ByTrade => view::Saved = crate::calibrate::profiles::remove_profile;
        bands: view::Nothing => studio::BandsView = crate::calibrate::bands::bands;
        save_bands: studio::BandsInput => view::Saved = crate::calibrate::bands::save_bands;
        remove_bands: view::Nothing => view::Saved = crate::calibrate::bands::remove_bands;

        documents: view::ById => documents::DocumentsView = crate::documents::documents;
        save_document_options: documents::DocumentOptions => view::Saved = crate::documents::save_document_options;
        write_document: documents::WriteDocument => documents::WrittenDocument = crate::documents::write_document;
        produced_documents: view::Nothing => documents::ProducedDocuments = crate::documents::produced_documents;
        text_blocks: view::Nothing => documents::TextBlocks = crate::documents::text_blocks;
        save_text_block: documents::TextBlockInput => view::Saved = crate::documents::save_text_block;

        preview_plan: plan::PlanFile => plan::PlanPreview = crate::plan::preview_plan;
        import_plan: plan::PlanFile => plan::ImportedPlan = crate::plan::import_plan;
        plans: view::Nothing => plan::Plans = crate::plan::plans;
        plan: view::ById => plan::PlanView = crate::plan::plan;
        save_plan_lines: plan::PlanLinesInput => view::Saved = crate::plan::save_plan_lines;
        set_plan_buyer: plan::PlanBuyer => view::Saved = crate::plan::set_plan_buyer;
        set_plan_days: plan::PlanDays => view::Saved = crate::plan::set_plan_days;
        take_plan_lines: plan::PlanTaken => view::Saved = crate::plan::take_plan_lines;
        plan_tender: view::ById => view::Saved = crate::plan::plan_tender;
        remove_plan: view::ById => view::Saved = crate::plan::remove_plan;

        lots: follow::LotsQuery => follow::LotsView = crate::follow::lots;
        lot: view::ById => follow::LotView = crate::follow::lot;
        save_lot: follow::LotInput => view::Saved = crate::follow::save_lot;
        save_commitment: follow::CommitmentInput => view::Saved = crate::follow::save_commitment;
        remove_commitment: view::ById => view::Saved = crate::follow::remove_commitment;
        add_party: follow::PartyInput => view::Saved = crate::follow::add_party;
        remove_party: view::ById => view::Saved = crate::follow::remove_party;
        write_contact: follow::ContactInput => view::Saved = crate::follow::write_contact;
        reminder: follow::ReminderQuery => follow::ReminderText = crate::follow::reminder;
        structure: view::ById => structure::StructureView = crate::follow::structure;
        save_share: structure::ShareInput => view::Saved = crate::follow::save_share;
        save_transfer: structure::TransferInput => view::Saved = crate::follow::save_transfer;
        remove_transfer: view::ById => view::Saved = crate::follow::remove_transfer;
        add_sites: structure::SitesInput => view::Saved = crate::follow::add_sites;
        remove_site: view::ById => view::Saved = crate::follow::remove_site;
        set_site: structure::PlacementSite => view::Saved = crate::follow::set_site;
        set_worker: workers::PlacementWorker => view::Saved = crate::follow::set_worker;
        save_accrual: structure::AccrualInput => view::Saved = crate::follow::save_accrual;
        remove_accrual: view::ById => view::Saved = crate::follow::remove_accrual;
        save_bill: structure::BillInput => view::Saved = crate::follow::save_bill;
        remove_bill: view::ById => view::Saved = crate::follow::remove_bill;
        save_pledge: structure::PledgeInput => view::Saved = crate::follow::save_pledge;
        remove_pledge: view::ById => view::Saved = crate::follow::remove_pledge;
        save_measure: structure::MeasureInput => view::Saved = crate::follow::save_measure;
        remove_measure: view::ById => view::Saved = crate::follow::remove_measure;
        penalties: structure::PenaltyQuery => structure::PenaltiesView = crate::follow::penalties;
        save_penalty_rule: structure::PenaltyRuleInput => view::Saved = crate::follow::save_penalty_rule;
        draft_penalty: structure::PenaltyQuery => view::Saved = crate::follow::draft_penalty;
        decide_penalty: structure::PenaltyDecisionInput => view::Saved = crate::follow::decide_penalty;
        remove_penalty_draft: view::ById => view::Saved = crate::follow::remove_penalty_draft;
        organisations: view::Nothing => follow::Organisations = crate::follow::organisations;
        import_decp: follow::ImportFile => follow::ImportReport = crate::import::decp;

        hours_grid: hours::GridQuery => hours::GridView = crate::hours::grid;
        forms: view::ById => form::FormsView = crate::form::forms;
        write_form: form::WriteForm => form::WrittenForm = crate::form::write_form;
        read_form: form::FormFile => form::FormPreview = crate::form::read_form;
        apply_form: form::FormFile => form::FormPreview = crate::form::apply_form;
        set_cells: hours::CellsInput => view::Saved = crate::hours::set_cells;
        save_month: hours::MonthInput => view::Saved = crate::hours::save_month;
        decide_cells: hours::CellsDecision => view::Saved = crate::hours::decide_cells;
        preview_hours: hours_import::HoursFile => hours_import::HoursPreview = crate::hours::preview_hours;
        import_hours: hours_import::HoursFile => hours_import::ImportedHours = crate::hours::import_hours;

        people: people::PeopleQuery => people::PeopleView = crate::people::people;
        person: view::ById => people::PersonView = crate::people::person;
        eligibility: people::EligibilityQuery => people::EligibilityView = crate::people::eligibility_at;
        save_person: people::PersonInput => view::Saved = crate::people::save_person;
        save_criterion: people::CriterionInput => view::Saved = crate::people::save_criterion;
        remove_criterion: view::ById => view::Saved = crate::people::remove_criterion;
        remove_proof: view::ById => view::Saved = crate::people::remove_proof;
        save_absence: pathway::AbsenceInput => view::Saved = crate::people::save_absence;
        remove_absence: view::ById => view::Saved = crate::people::remove_absence;
        save_accompaniment: pathway::AccompanimentInput => view::Saved = crate::people::save_accompaniment;
        remove_accompaniment: view::ById => view::Saved = crate::people::remove_accompaniment;
        save_pass: pathway::PassInput => view::Saved = crate::people::save_pass;
        remove_pass: view::ById => view::Saved = crate::people::remove_pass;
        save_pass_event: pathway::PassEventInput => view::Saved = crate::people::save_pass_event;
        remove_pass_event: view::ById => view::Saved = crate::people::remove_pass_event;
        add_step: people::StepInput => view::Saved = crate::people::add_step;
        remove_step: view::ById => view::Saved = crate::people::remove_step;
        preview_people: twins::PeopleFile => twins::PeoplePreview = crate::people::preview_people;
        import_people: twins::PeopleFile => twins::ImportedPeople = crate::people::import_people;
        twins: view::Nothing => twins::TwinsView = crate::people::twins;
        twins_of: view::ById => twins::TwinsView = crate::people::twins_of;
        alike: twins::FaceInput => twins::AlikeView = crate::people::alike;
        twin_pair: twins::TwinQuery => twins::TwinPairView = crate::people::twin_pair;
        merge_people: twins::MergeInput => view::Saved = crate::people::merge_people;
        keep_apart: twins::TwinQuery => view::Saved = crate::people::keep_apart;

        needs: view::Nothing => matching::NeedsView = crate::matching::needs;
        need: view::ById => matching::NeedView = crate::matching::need;
        suggested_needs: view::Nothing => matching::SuggestedNeeds = crate::matching::suggested_needs;
        open_suggested_needs: matching::SuggestedLots => view::Saved = crate::matching::open_suggested_needs;
        save_need: matching::NeedInput => view::Saved = crate::matching::save_need;
        set_need_status: matching::NeedStatusInput => view::Saved = crate::matching::set_need_status;
        remove_need: view::ById => view::Saved = crate::matching::remove_need;
        save_target: matching::TargetInput => view::Saved = crate::matching::save_target;
        remove_target: view::ById => view::Saved = crate::matching::remove_target;
        propose: matching::ProposeInput => view::Saved = crate::proposals::propose;
        proposals: proposals::ProposalsQuery => proposals::ProposalsView = crate::proposals::proposals;
        decide_proposals: proposals::DecisionsInput => view::Saved = crate::proposals::decide;
        save_proposal_note: proposals::ProposalNote => view::Saved = crate::proposals::save_note;
        letters: proposals::LettersQuery => proposals::Letters = crate::proposals::letters;
        letter_sent: proposals::LetterSent => view::Saved = crate::proposals::letter_sent;
        chains: view::Nothing => proposals::ChainsView = crate::proposals::chains;
        place: matching::PlaceInput => view::Saved = crate::proposals::place;
        portfolio: view::Nothing => portfolio::PortfolioView = crate::portfolio::portfolio;
        decide_pairing: portfolio::PairingInput => view::Saved = crate::portfolio::decide_pairing;
        apply_portfolio: portfolio::ApplyPortfolio => view::Saved = crate::portfolio::apply_portfolio;

        year: report::YearQuery => report::YearView = crate::report::year;
        fairness: report::FairnessQuery => report::FairnessView = crate::fairness::fairness;
        write_workbook: report::WriteWorkbook => report::WrittenWorkbook = crate::report::write_workbook;
    }
}
