### Comment s’écrivent les nombres, les heures et les dates. Lu par l’interface et par Rust.

format-hours = { $value } h
format-fte = { $value } ETP
format-money = { $value } €
format-percent = { $value } %
format-range = { $low } à { $high }
format-time = { $hour } h { $minute }
format-day = { $number ->
    [1] 1er
   *[other] { $day }
}
format-long-date = { $weekday } { $day } { $month }
format-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
format-month-long = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
format-month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
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

## Ce qui n’a pas pu être lu dans un champ

format-error-empty = à remplir
format-error-number = ce n’est pas un nombre
format-error-decimals = deux décimales au plus
format-error-negative = ne peut pas être négatif
format-error-minutes = minutes sur deux chiffres, de 00 à 59
format-error-large = nombre trop grand
format-error-date = date attendue : JJ/MM/AAAA
format-error-day = ce jour n’existe pas
format-error-month = ce mois n’existe pas
