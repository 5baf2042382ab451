### Reading tables received: purchasing plans, lists of people, statements of hours.

## Unreadable files

table-error-empty = This file is empty. Ask whoever sent it to send it again.
table-error-too-large = This file weighs { $megabytes } MB; Clausier reads up to { $limit } MB. Keep the sheet you need and save it on its own.
table-error-too-many-cells = This file holds more than { $limit } million cells: it is no follow-up table. Keep the sheet you need and save it on its own.
table-error-protected = This workbook asks for a password. Open it in your spreadsheet, remove the password, save it, then try again.
table-error-not-a-table = This file is not a table. Clausier reads Excel and LibreOffice workbooks and CSV files.
table-error-web-page = This file is a web page under the name of a workbook. Open it in your spreadsheet and save it as XLSX.
table-error-damaged = This workbook is damaged. Open it in your spreadsheet, save it under another name, then try again.
table-error-no-headings = No row of this file looks like column headings. Add a row of headings, then try again.

## About the whole file

table-encoding-guessed = The file does not say its encoding: accents were read as { $encoding }.
table-quote-unclosed = A quotation mark is never closed: quotation marks were read as letters.
table-rows-hidden = Sheet “{ $sheet }”: { $count ->
    [one] one hidden or filtered row is read too
   *[other] { $count } hidden or filtered rows are read too
}.
table-sheet-damaged = The sheet “{ $sheet }” is damaged: the rest of it was not read.
table-columns-beyond = Columns beyond number { $limit } were not read.
table-column-rival = The column “{ $heading }” seems to say the same as “{ $other }”, which is kept.

## About a value

table-cell-error = The cell holds a spreadsheet error: left out.
table-amount-unit = “{ $value }” is read as { $read }.
table-amount-words = Amount read in “{ $value }”: { $read }.
table-amount-thousands = “{ $value }” is read as { $read }: the mark separates thousands.
table-amount-range = “{ $value }”: the middle is kept, { $read }.
table-amount-yearly = “{ $value }” is an amount for each year: { $read }.
table-amount-negative = The amount “{ $value }” is negative: left out.
table-amount-too-large = The amount “{ $value }” exceeds a hundred billion euros: left out.
table-amount-unreadable = “{ $value }” is not an amount: left out.
table-date-number = “{ $value }” is a date written as a number: { $read }.
table-date-implausible = The year of “{ $value }” is not plausible: date left out.
table-date-unreadable = “{ $value }” is not a date: left out.
table-period-month = “{ $value }”: the first day of the month is kept, { $read }.
table-period-quarter = “{ $value }”: the first day of the quarter is kept, { $read }.
table-period-half = “{ $value }”: the first day of the half-year is kept, { $read }.
table-period-season = “{ $value }”: { $read } is kept, for want of a closer date.
table-period-year = “{ $value }”: the first day of the year is kept, { $read }.
table-duration-words = Duration read in “{ $value }”: { $read } months.
table-duration-renewed = “{ $value }”: renewals are counted, { $read } months.
table-duration-zero = A duration of zero stands for an unknown duration: left out.
table-duration-implausible = The duration “{ $value }” is not plausible: left out.
table-duration-unreadable = “{ $value }” is not a duration in months: left out.
table-month-unreadable = “{ $value }” is not a month: left out.
table-hours-minutes = “{ $value }”: minutes are written with two figures, from 00 to 59. Left out.
table-hours-negative = The hours “{ $value }” are negative: left out.
table-hours-unreadable = “{ $value }” is not a number of hours: left out.
table-percent-unreadable = “{ $value }” is not a rate between 0 and 100%: left out.
table-integer-unreadable = “{ $value }” is not a whole number: left out.
table-yes-words = “{ $value }” is read as yes or no after its first word.
table-yes-unreadable = “{ $value }” says neither yes nor no: left out.

## Purchasing plans

plan-not-rows = { $count ->
    [one] One line of the table is no purchase
   *[other] { $count } lines of the table are no purchases
} (totals, section titles, repeated headings).
plan-amount-unit = The numbers of the column “{ $heading }” are read in the unit of its heading.
plan-amount-with-tax = The amounts of “{ $heading }” include tax: they are kept as they are, to be brought back to amounts without tax.
plan-amount-missing = Without an amount, hours cannot be calculated.
plan-amount-maximum = For want of an estimate, the maximum is kept: { $read }.
plan-amount-shared = The amount “{ $value }” holds for several merged rows: it is kept on the first.
plan-amount-years = “{ $value }” a year: { $read } for { $months } months.
plan-title-missing = Without an object, nobody knows which purchase it is.
plan-title-above = The object of the row above is taken: { $title }.
plan-duplicate = Same object and same amount as row { $other }, which is kept.
plan-launch-from-start = For want of a launch date, the planned start is kept: { $read }.
plan-cpv-first = Several CPV codes in “{ $value }”: the first is kept.
plan-cpv-padded = The CPV code “{ $value }” has not eight figures: filled with zeros.
plan-cpv-unreadable = “{ $value }” is not a CPV code: left out.

## Import of a table

import-columns = Columns of the file
import-no-heading = Column { $number }, without heading
import-unsure = to check
import-left-out = Leave out
import-column-as = What column { $heading } holds
import-rows = Rows of the file
import-accepted = Taken as they are
import-repaired = Taken after a repair
import-duplicates = Already there
import-rejected = Refused
import-read = Read
import-unbalanced = The counts do not balance: do not import this file.
import-problems = What was noticed
import-row = Row { $row }
import-whole = Whole file
import-first = First rows, as they will be
import-one-accepted = taken
import-one-repaired = repaired
import-one-duplicate = duplicate
import-one-rejected = refused
import-more = { $count_n ->
    [one] and { $count } more
   *[other] and { $count } more
}
import-choose = Choose the file
import-other = Choose another file
import-reading = Reading the file
import-failed-why = { $reason } Nothing was written.
import-sheet = Sheet “{ $sheet }”, headings in row { $row }
import-remembered = columns as last time
import-formats = Excel, ODS or CSV. Columns may have any order and any name.
import-writing = Importing
import-stop = Stop

## A file dropped on the window

depot-here = Drop the file to read it
depot-nowhere = No screen reads this file here. Open the import first: Hours for a statement, People for a list, Calibration for a purchasing plan, Contracts for essential data.
depot-several = One file at a time: drop them one after the other.
depot-folder = “{ $name }” is a folder. Open it and drop the file it holds.
depot-wrong = “{ $name }” is no table. Ask for the Excel, ODS or CSV file it comes from, or enter the hours in the grid.
depot-wrong-data = “{ $name }” holds no essential data. A JSON or XML file is needed.
depot-busy = A file is being read. Drop this one when it is done.
depot-closed = Close the open window first, then drop the file.
