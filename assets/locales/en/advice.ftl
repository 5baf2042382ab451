### Advice on the device: clause, criterion, reservation, integration contract, none. Values arrive with their unit.

advice-device-integration-service = Integration service contract
advice-device-full-reservation = Contract reserved as a whole
advice-device-reserved-lot = Reserved lot
advice-device-clause-and-criterion = Execution clause and award criterion
advice-device-clause = Execution clause
advice-device-criterion = Award criterion
advice-device-none = No device

advice-reason-hours = { $hours } of integration, at least the { $least } that make a clause workable.
advice-reason-few-hours = { $hours } of integration, less than the { $least } that make a clause workable.
advice-reason-no-hours = The hours of integration are not calibrated yet.
advice-reason-clause = { $count } structures can answer: enough for a clause, not for a reserved lot (more than { $lot }).
advice-reason-no-structure = { $count ->
    [0] No structure can answer: the inclusive potential advises no device.
    [one] One structure only can answer: the inclusive potential advises no device.
   *[other] { $count } structures can answer: the inclusive potential advises no device.
}
advice-reason-short = Duration of { $months } months, less than { $least } months.
advice-reason-careful = Duration of { $months } months, less than { $least } months: follow it closely.
advice-reason-little-labour = Labour share of { $share }, less than { $least }.
advice-reason-supplies = Plain supplies: no labour to call on.
advice-reason-urgent = Urgent work: no time to find people.
advice-reason-technical = Highly technical work: few jobs within reach.
advice-reason-restricted-site = Site with clearance: hard for people to enter.
advice-reason-required = The law requires a social or employment condition; not necessarily a clause in hours.
advice-reason-large = Large enough to compare what tenders offer for integration: at least { $hours } and { $months } months.
advice-reason-not-large = A criterion is added to the clause from { $hours } and { $months } months on.
advice-reason-criterion = A criterion alone binds only what the chosen tender promises.
advice-reason-whole = { $count } structures can answer (more than { $reserve }) and the amount is { $dependency } of their average turnover, less than { $most }.
advice-reason-lot-or-whole = { $count } structures can answer: a reserved lot remains possible if the whole is not reserved.
advice-reason-lot = { $count } structures can answer, more than { $lot }.
advice-reason-too-few-lot = { $count ->
    [0] No structure can answer; a reserved lot needs more than { $lot }.
    [one] One structure can answer; a reserved lot needs more than { $lot }.
   *[other] { $count } structures can answer; a reserved lot needs more than { $lot }.
}
advice-reason-too-few-whole = { $count ->
    [0] No structure can answer; a full reservation needs more than { $reserve }.
    [one] One structure can answer; a full reservation needs more than { $reserve }.
   *[other] { $count } structures can answer; a full reservation needs more than { $reserve }.
}
advice-reason-too-heavy = The amount is { $dependency } of the average turnover of the structures: { $most } or more, too much for a full reservation.
advice-reason-turnover-unknown = { $count } structures can answer; their average turnover is missing to know whether the whole can be reserved.
advice-reason-structures-unknown = How many structures can answer is not known.
advice-reason-no-lot = The code reserves the whole concession, not a lot.
advice-reason-reservation-duty = The law requires a social condition: whether the reservation is enough has to be checked.
advice-reason-integration = The object is integration itself.
advice-reason-integration-services-only = An integration contract is a contract for services.
advice-reason-other-object = The object of the contract is not integration.
advice-reason-none = Nothing that is known speaks for a device.
advice-reason-none-required = The law requires a social condition: failing that, a written reason among its cases.
advice-reason-none-derogated = The buyer departs from the social condition for a written reason.
advice-reason-not-none = At least one device is possible.

advice-missing-hours = Calibrate the hours of integration.
advice-missing-duration = Give the duration.
advice-missing-structures = Count the structures of the sector and the perimeter that can answer.
advice-missing-turnover = Give the average turnover of these structures.
