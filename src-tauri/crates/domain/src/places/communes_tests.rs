use super::*;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

const TEXT: &str = include_str!("../../../../../assets/places/communes.tsv");
static COMMUNES: LazyLock<Communes<'static>> = LazyLock::new(|| Communes::parse(TEXT).unwrap());

fn found(typed: &str) -> Vec<&'static str> {
    COMMUNES.search(typed, 12).iter().map(|f| f.commune.code).collect()
}

#[test]
fn every_commune_is_there_once_with_its_department() {
    assert_eq!(COMMUNES.len(), 34_964 + 45);
    let points = TEXT.lines().filter(|l| l.split('\t').nth(3).is_some_and(|cell| !cell.is_empty())).count();
    assert_eq!(points, 34_961 + 45, "Ouessant, Sein and Clipperton have no point");
    for line in TEXT.lines().filter(|l| l.matches('\t').count() > 1) {
        let code = line.split(['\t', '<']).next().unwrap();
        let commune = COMMUNES.get(code).unwrap();
        assert!(!COMMUNES.department_name(commune.department()).is_empty(), "{code}");
        assert_eq!(commune.code, code);
    }
    assert!(COMMUNES.get("99999").is_none());
    assert!(COMMUNES.get("").is_none());
    assert_eq!(Communes::parse("01\tAin\n01001\tX\t01400\tnorth").err(), Some(2), "the broken line is told");
}

#[test]
fn what_is_typed_finds_the_place_first() {
    for (typed, code) in [
        ("lyon", "69123"),
        ("Lyon 7", "69387"),
        ("lyon 7e", "69387"),
        ("lyon 07", "69387"),
        ("marseille 1", "13201"),
        ("paris 11", "75111"),
        ("75011", "75111"),
        ("69007 lyon", "69387"),
        ("saint denis", "97411"),
        ("st denis 93", "93066"),
        ("st denis 93200", "93066"),
        ("saint-denis 974", "97411"),
        ("97400", "97411"),
        ("SAINT ÉTIENNE", "42218"),
        ("etienne st", "42218"),
        ("havre", "76351"),
        ("fort de france", "97209"),
        ("cayenne", "97302"),
        ("mamoudzou", "97611"),
        ("papeete", "98735"),
        ("ajaccio", "2A004"),
        ("2a004", "2A004"),
        ("hay les roses", "94038"),
        ("cherbourg-octeville", "50129"),
        ("tour du pin", "38509"),
    ] {
        assert_eq!(found(typed).first(), Some(&code), "{typed}: {:?}", found(typed));
    }
    for nothing in ["", "  ", "zzzz", "00000", "lyon 13"] {
        assert_eq!(found(nothing), Vec::<&str>::new(), "{nothing}");
    }
}

#[test]
fn homonyms_come_together_the_most_inhabited_first() {
    let all = found("saint-denis");
    assert_eq!(all[..2], ["97411", "93066"]);
    assert!(all.len() == 12 && all.iter().all(|c| COMMUNES.get(c).is_some()));
    let lyon = found("lyon");
    assert_eq!(lyon.len(), 12, "the commune, its nine districts, and others");
    assert!(lyon[1..10].iter().all(|c| c.starts_with("6938")), "{lyon:?}");
    let distinct: std::collections::BTreeSet<_> = found("sai").into_iter().collect();
    assert_eq!(distinct.len(), 12, "each commune once");
}

#[test]
fn a_former_name_gives_the_commune_of_today() {
    let found = COMMUNES.search("Équeurdreville", 3);
    assert_eq!(found[0].commune.name, "Cherbourg-en-Cotentin");
    assert_eq!(found[0].former_name, Some("Équeurdreville-Hainneville"));
    assert_eq!(COMMUNES.search("cherbourg-en", 1)[0].former_name, None);
    assert_eq!(COMMUNES.get("50173").unwrap().code, "50129", "its former code too");
}

#[test]
fn imported_words_are_understood_or_left_unknown() {
    for (words, postcode, code) in [
        ("75011 PARIS", "", Some("75111")),
        ("PARIS", "75011", Some("75111")),
        ("Paris 11", "", Some("75111")),
        ("Lyon 7e Arrondissement", "", Some("69387")),
        ("LYON", "", Some("69123")),
        ("LYON CEDEX 07", "69361", Some("69123")),
        ("ST ETIENNE", "42000", Some("42218")),
        ("ST ETIENNE", "42 100", Some("42218")),
        ("Saint-Étienne", "", Some("42218")),
        ("HAVRE (LE)", "76600", Some("76351")),
        ("LE HAVRE", "", Some("76351")),
        ("HAY LES ROSES", "", Some("94038")),
        ("VILLENEUVE S/ LOT", "47300", Some("47323")),
        ("Saint-Denis (93)", "", Some("93066")),
        ("Saint-Denis", "97490", Some("97411")),
        ("Saint-Denis", "", None),
        ("Montreuil", "", None),
        ("Montreuil", "93100", Some("93048")),
        ("Montreuil", "35000", None),
        ("", "97410", Some("97416")),
        ("", "01400", None),
        ("", "75011", Some("75111")),
        ("Octeville", "", None),
        ("Montreval", "", None),
        ("", "", None),
        ("sans domicile fixe", "", None),
        ("12 rue de Lyon", "", None),
    ] {
        let guess = COMMUNES.guess(words, postcode).map(|c| c.code);
        assert_eq!(guess, code, "{words} {postcode}");
    }
}

#[test]
fn every_commune_is_guessed_from_its_own_name_and_postal_code() {
    let mut lost = Vec::new();
    for line in TEXT.lines().filter(|l| l.matches('\t').count() > 1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let code = cells[0].split('<').next().unwrap();
        let postcode = cells[2].split(' ').next().unwrap();
        let written = cells[1].to_uppercase().replace('-', " ");
        match COMMUNES.guess(&written, postcode) {
            Some(found) if found.code == code || found.district_of == Some(code) => {}
            _ => lost.push(cells[1]),
        }
    }
    assert!(lost.len() <= 5, "{}: {lost:?}", lost.len());
}

#[test]
fn communes_are_apart_by_bands() {
    use DistanceBand::{From15To30, Over30, Under5};
    for (from, to, apart) in [
        ("69123", "69123", Apart::Same),
        ("69123", "69387", Apart::Same),
        ("69387", "69123", Apart::Same),
        ("69387", "69383", Apart::Band(Under5)),
        ("93066", "93001", Apart::Band(Under5)),
        ("75111", "78646", Apart::Band(From15To30)),
        ("93066", "97411", Apart::Band(Over30)),
        ("50173", "50129", Apart::Same),
        ("29155", "29019", Apart::Unknown),
        ("", "69123", Apart::Unknown),
    ] {
        assert_eq!(COMMUNES.apart(from, to), apart, "{from} {to}");
    }
}

#[test]
fn ten_thousand_look_ups_are_fast() {
    let typed = ["saint", "st denis", "lyon 7", "75011", "mont", "la ro", "ville", "69", "cherb", "bois d"];
    assert!(!COMMUNES.is_empty());
    let start = Instant::now();
    let mut answers = 0;
    for _ in 0..1_000 {
        answers += typed.iter().map(|t| COMMUNES.search(t, 12).len()).sum::<usize>();
    }
    let spent = start.elapsed();
    assert_eq!(answers, 1_000 * typed.iter().map(|t| COMMUNES.search(t, 12).len()).sum::<usize>());
    // Generous: a debug build on a loaded machine; optimised, the ten thousand take half a second.
    assert!(spent < Duration::from_secs(60), "{spent:?} for 10 000 look-ups");
    let start = Instant::now();
    (0..10_000).for_each(|_| assert!(COMMUNES.guess("ST ETIENNE", "42000").is_some()));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?} for 10 000 guesses", start.elapsed());
}
