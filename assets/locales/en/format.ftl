### How numbers, hours and dates are written. Read by the interface and by Rust.

format-hours = { $value } h
format-fte = { $value } FTE
format-money = €{ $value }
format-percent = { $value }%
format-range = { $low } to { $high }
format-time = { $hour }:{ $minute }
format-day = { $number ->
    [1] 1
   *[other] { $day }
}
format-long-date = { $weekday } { $day } { $month }
format-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
format-month-long = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
format-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
}
format-month-initial = { $month ->
    [1] J
    [2] F
    [3] M
    [4] A
    [5] M
    [6] J
    [7] J
    [8] A
    [9] S
    [10] O
    [11] N
   *[12] D
}

## What could not be read in a field

format-error-empty = to be filled in
format-error-number = this is not a number
format-error-decimals = two decimals at most
format-error-negative = cannot be negative
format-error-minutes = minutes on two digits, from 00 to 59
format-error-large = number too large
format-error-date = expected date: DD/MM/YYYY
format-error-day = this day does not exist
format-error-month = this month does not exist
