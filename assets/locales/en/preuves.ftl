### Proofs seen of contracts carried out: the fact is noted, never the document.

## Proofs

evidence-kind-payslip = Payslip
evidence-kind-statement = Employer’s statement of hours
evidence-kind-attendance = Attendance sheet
evidence-kind-invoice = Invoice of the structure
evidence-kind-structure-certificate = Certificate of the structure
evidence-kind-work-contract = Work or assignment contract
evidence-kind-liaison-sheet = Signed liaison sheet
evidence-kind-site-visit = Site visit
evidence-kind-other = Other proof

## Journal, refusals

journal-evidence = Proof noted: { $kind }, { $about }
journal-evidence-month = Proof noted: { $kind }, { $about }, { $month }
journal-evidence-months = Proof noted: { $kind }, { $about }, { $from } to { $to }
journal-evidence-removed = Proof removed: { $kind }, seen on { $date }
error-evidence-kind = Choose the proof in the list.
error-evidence-elsewhere = This person does not work there: neither this lot nor this company.
error-evidence-nothing = Say which lot, which company or whom the proof is about.
error-evidence-who = A hire is somebody’s: choose whose.
error-evidence-months = A proof of hours says which months it is about.
error-evidence-to-come = This month has not begun.
error-evidence-long = { $most } months at most.
error-evidence-twice = This proof is noted already.
error-evidence-file = This file cannot be read.

## In the drawer of a lot

structure-view-evidence = Proofs
structure-view-documents = Documents
file-kind-any = All files
preuves-failed = The proofs could not be read
preuves-reading = Reading the proofs…
preuves-missing = What is missing
preuves-missing-none = Every declared hour is covered by a proof, and so is every hire.
preuves-nothing-yet = No hour is declared: no proof is awaited.
preuves-total = { $hours } without a proof
preuves-group = { $count ->
    [one] { $hours } without a proof, { $months }, { $count } person
   *[other] { $hours } without a proof, { $months }, { $count } people
}
preuves-post = { $name }: { $hours }, { $months }
preuves-months = { $from } to { $to }
preuves-details = Person by person
preuves-hires = Hires that nothing proves
preuves-hire = { $company }, since { $date }
preuves-criteria = Eligibility not established on the first day
preuves-criteria-why = Proofs of criteria are noted on the person’s sheet.
preuves-since = since { $date }
preuves-note-of = Note the proof: { $who }
preuves-add = Note a proof
preuves-refused = The proof was not noted
preuves-kind = Proof
preuves-proves = Proves: { $what }
preuves-proves-hours = the hours of the months said
preuves-proves-start = the hire
preuves-proves-nothing = nothing by itself
preuves-unchecked = practice not checked
preuves-company = Company
preuves-company-all = All
preuves-people = People
preuves-people-hint = Nobody ticked: the proof holds for all of them.
preuves-people-needed = A hire is somebody’s: tick whose.
preuves-from = From the month of
preuves-to = To the month of
preuves-no-month = None
preuves-seen-on = Seen on
preuves-seen-by = Seen by
preuves-seen-by-hint = Empty: whoever keeps the dossier.
preuves-note = Remark
preuves-file-why = Only its name and its fingerprint are noted: the file is not copied.
preuves-file-choose = Attach the name of a file
preuves-file-drop = Stop attaching { $name }
preuves-file-known = { $count ->
    [one] This very file is noted already { $count } time.
   *[other] This very file is noted already { $count } times.
}
preuves-noted = Proofs noted
preuves-noted-none = No proof noted for this lot. Note the first one by saying what was seen, for which months and when.
preuves-everybody = everybody
preuves-seen = seen on { $date } by { $by }
preuves-proven = { $hours } covered
preuves-remove = Remove: { $kind }, seen on { $date }
preuves-check = Check a file
preuves-check-failed = The file was not checked
preuves-check-yes = { $count ->
    [one] “{ $name }” is the file that was noted: { $count } proof.
   *[other] “{ $name }” is the file that was noted: { $count } proofs.
}
preuves-check-no = “{ $name }” is the file of no proof noted, or it has changed since.
