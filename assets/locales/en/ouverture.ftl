### Opening: find one's dossier, make one, try, never lose it.

ouverture-promise = Keep the promised hours without losing sight of the people.
ouverture-promise-more = Clauses, pathways, hours and reports in a single dossier that stays on this computer.
ouverture-fact-offline = Works without a network
ouverture-fact-encrypted = Dossier encrypted with your passphrase
ouverture-fact-excel = Writes Excel workbooks that anyone can open

ouverture-title = Open a dossier
ouverture-title-first = Begin
ouverture-known = Dossiers known on this computer
ouverture-opened-at = opened { $date } at { $time }
ouverture-never-opened = never opened on this computer
ouverture-missing = file not found, the key or disk may not be plugged in
ouverture-find = Find the file
ouverture-locked = locked
ouverture-passphrase = Passphrase
ouverture-reveal = Show the passphrase
ouverture-hide = Hide the passphrase
ouverture-open = Open
ouverture-opening = Opening…
ouverture-forgotten = Forgotten passphrase
ouverture-other = Open another file
ouverture-other-why = A dossier you were given, restored, or kept on a key.
ouverture-wait = { $seconds ->
    [one] next try in { $seconds } second
   *[other] next try in { $seconds } seconds
}
ouverture-failed = The dossier “{ $name }” did not open
ouverture-list-failed = The list of dossiers could not be read

ouverture-create = Create a dossier
ouverture-create-why = Choose where it lives, then a passphrase of at least 12 characters. Essential data (DECP) can be imported right after.
ouverture-demo = Visit with trial data
ouverture-demo-why = An invented territory, with its lots, its people and their hours. Nothing is kept on closing.
ouverture-demo-open = Open the trial
ouverture-demo-busy = Preparing the trial…
ouverture-demo-failed = The trial could not open
ouverture-words = Use the recovery sheet
ouverture-words-why = The 12 words replace a lost passphrase.
ouverture-words-type = Type the 12 words

ouverture-words-file = Dossier to open again:
ouverture-words-choose = choose another file
ouverture-words-none = Choose the file of the dossier first.
ouverture-words-label = The 12 words, in order
ouverture-words-hint = { $count ->
    [0] separated by spaces
    [one] { $count } word of 12
   *[other] { $count } words of 12
}
ouverture-words-missing = all 12 words are needed

ouverture-sheet = Recovery sheet
ouverture-sheet-of = Dossier “{ $name }”, created on { $date }
ouverture-sheet-keep = Keep it locked away, off this computer. Without it or the passphrase nobody can open the dossier again, not even its publisher.
ouverture-specimen = Example. The sheet is printed on creation; Clausier then asks two words at random as a check.
ouverture-specimen-name = Example
ouverture-specimen-words = cerise lavoir hublot tambour grange sillon nacre poterie galet bruyère voilier plume

ouverture-version = Clausier { $version }, free software
ouverture-language = Language
ouverture-language-fr = Français
ouverture-language-en = English

## Creating a dossier, in four steps

ouverture-step = Step { $step } of 4
ouverture-step-place = Place and name
ouverture-step-passphrase = Passphrase
ouverture-step-sheet = Recovery sheet
ouverture-step-start = First data
ouverture-back = Back
ouverture-next = Continue
ouverture-cancel = Give up
ouverture-office = Name of the dossier
ouverture-office-hint = Your office or your territory. It heads the reports.
ouverture-user = Your name
ouverture-user-hint = It signs the actions in the history.
ouverture-place = File of the dossier
ouverture-place-choose = Choose where to save it
ouverture-place-change = Change
ouverture-place-none = no place chosen
ouverture-place-hint = On this computer or on a disk of yours. Avoid a shared network folder.
ouverture-need-name = the name of the dossier is missing
ouverture-need-user = your name is missing
ouverture-need-place = the place is missing
ouverture-passphrase-hint = A phrase of four or five unrelated words is easier to remember and resists better than one complicated word.
ouverture-passphrase-again = The same, once more
ouverture-passphrase-differs = the two are not the same
ouverture-strength = Strength
ouverture-strength-empty = at least 12 characters
ouverture-strength-short = too short: at least 12 characters
ouverture-strength-weak = weak: characters follow or repeat each other, add words
ouverture-strength-fair = fair: one or two more words would make it strong
ouverture-strength-strong = strong
ouverture-need-length = at least 12 characters are needed
ouverture-need-same = the two entries differ
ouverture-make = Create the dossier
ouverture-making = Creating the encrypted dossier…
ouverture-make-failed = The dossier was not created
ouverture-sheet-once = These 12 words will never be shown again. Print the sheet, or save it elsewhere than on this computer.
ouverture-print = Print the sheet
ouverture-save-sheet = Save it on a key
ouverture-sheet-saved = saved: { $place }
ouverture-sheet-file = recovery-sheet.txt
ouverture-sheet-failed = The sheet was not saved
ouverture-need-keep = print or save the sheet first
ouverture-ask = Take your sheet: what are these two words?
ouverture-ask-word = Word no. { $number }
ouverture-ask-wrong = this is not word no. { $number } of the sheet
ouverture-see-again = See the sheet again
ouverture-verify = Check
ouverture-ready = The dossier “{ $name }” is ready and encrypted.
ouverture-start-empty = Start with an empty dossier
ouverture-start-empty-why = You add your contracts and people at your own pace.
ouverture-start-import = Import essential data (DECP)
ouverture-start-import-why = The file a buyer publishes: contracts, amounts, holders. A preview comes first, nothing is written without you.
ouverture-start-demo = Visit the trial first
ouverture-start-demo-why = Your new dossier closes and waits for you here.
ouverture-choose = Choose
