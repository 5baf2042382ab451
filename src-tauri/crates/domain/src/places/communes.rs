//! Every commune of France, found by name, postal code or INSEE code.

use super::words::{ARTICLES, is_number, is_postcode, words};
use super::{DistanceBand, Point, distance_km};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// A commune, or a municipal district of Paris, Lyon or Marseille.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Commune<'t> {
    /// INSEE code, `2A004` in Corsica: not the postal code.
    pub code: &'t str,
    /// Official name.
    pub name: &'t str,
    /// Postal codes, apart by a space; empty where the post does not go.
    pub postcodes: &'t str,
    /// Its centre, approximately; none when not known.
    pub point: Option<Point>,
    /// The point was made from the neighbours': a few kilometres less sure than the others.
    pub approximate: bool,
    /// Inhabitants, 0 when not known.
    pub population: u32,
    /// The commune of a municipal district.
    pub district_of: Option<&'t str>,
    former_names: &'t str,
}

impl<'t> Commune<'t> {
    /// Code of the department or overseas collectivity: `69`, `2A`, `974`.
    #[must_use]
    pub fn department(&self) -> &'t str {
        department_of(self.code)
    }

    /// Whether one of its postal codes begins so.
    #[must_use]
    pub fn has_postcode(&self, beginning: &str) -> bool {
        self.postcodes.split(' ').any(|p| p.starts_with(beginning))
    }
}

fn department_of(code: &str) -> &str {
    let digits = if code.starts_with("97") || code.starts_with("98") { 3 } else { 2 };
    code.get(..digits).unwrap_or(code)
}

/// A commune that answers a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'t> {
    /// The commune of today.
    pub commune: Commune<'t>,
    /// The former name the words fit, when they do not fit the name of today.
    pub former_name: Option<&'t str>,
}

/// How far two communes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// The same one, or a district and its commune.
    Same,
    /// Approximately, from centre to centre.
    Band(DistanceBand),
    /// One of them is not known, or its place is not.
    Unknown,
}

/// A name that leads to a place, as comparable words inside `Communes::text`.
struct Name {
    from: u32,
    to: u32,
    place: u32,
    /// Rank among the former names, none for the name of today.
    former: Option<u16>,
}

/// The index, made once from the text of `assets/places/communes.tsv`.
pub struct Communes<'t> {
    places: Vec<Commune<'t>>,
    departments: BTreeMap<&'t str, &'t str>,
    codes: HashMap<&'t str, u32>,
    postcodes: Vec<(&'t str, u32)>,
    text: String,
    names: Vec<Name>,
    /// Where each word of each name begins, in the order of what follows it: (place in `text`, name).
    begins: Vec<(u32, u32)>,
}

impl<'t> Communes<'t> {
    /// Reads the index.
    ///
    /// # Errors
    /// The number of the first line that has another shape.
    pub fn parse(text: &'t str) -> Result<Self, usize> {
        let mut made = Self {
            places: Vec::with_capacity(35_100),
            departments: BTreeMap::new(),
            codes: HashMap::with_capacity(40_000),
            postcodes: Vec::with_capacity(38_000),
            text: String::with_capacity(text.len() / 2),
            names: Vec::with_capacity(38_000),
            begins: Vec::with_capacity(120_000),
        };
        for (line, number) in text.lines().zip(1_usize..) {
            made.read(line).ok_or(number)?;
        }
        let Self { text, names, begins, .. } = &mut made;
        let rest = |(at, name): (u32, u32)| &text[at as usize..names[name as usize].to as usize];
        begins.sort_unstable_by(|a, b| (rest(*a), a.1).cmp(&(rest(*b), b.1)));
        made.postcodes.sort_unstable();
        Ok(made)
    }

    fn read(&mut self, line: &'t str) -> Option<()> {
        let mut cells = line.split('\t');
        let (code, name) = (cells.next()?, cells.next()?);
        let Some(postcodes) = cells.next() else {
            self.departments.insert(code, name);
            return Some(());
        };
        let degrees = |cell: &str| match cell {
            "" => Some(None),
            // Thousandths of a degree in the file, hundred-thousandths in a point.
            cell => cell.parse::<i32>().ok()?.checked_mul(100).map(Some),
        };
        let (lat, lon) = (degrees(cells.next()?)?, degrees(cells.next()?)?);
        let approximate = cells.next()? == "~";
        let population = cells.next()?.parse().ok()?;
        let former_names = cells.next().unwrap_or_default();
        let (code, district_of) = match code.split_once('<') {
            Some((code, commune)) => (code, Some(commune)),
            None => (code, None),
        };
        let place = u32::try_from(self.places.len()).ok()?;
        self.codes.insert(code, place);
        for former in cells.next().unwrap_or_default().split(' ').filter(|c| !c.is_empty()) {
            // A commune that was given its former code again keeps it.
            self.codes.entry(former).or_insert(place);
        }
        self.postcodes.extend(postcodes.split(' ').filter(|p| !p.is_empty()).map(|p| (p, place)));
        self.name(name, place, None)?;
        for (former, rank) in former_names.split('|').filter(|n| !n.is_empty()).zip(0..) {
            self.name(former, place, Some(rank))?;
        }
        self.places.push(Commune {
            code,
            name,
            postcodes,
            point: lat.zip(lon).map(|(lat_e5, lon_e5)| Point { lat_e5, lon_e5 }),
            approximate,
            population,
            district_of,
            former_names,
        });
        Some(())
    }

    fn name(&mut self, name: &str, place: u32, former: Option<u16>) -> Option<()> {
        let rank = u32::try_from(self.names.len()).ok()?;
        let from = u32::try_from(self.text.len()).ok()?;
        for word in words(name) {
            if self.text.len() > from as usize {
                self.text.push(' ');
            }
            self.begins.push((u32::try_from(self.text.len()).ok()?, rank));
            self.text.push_str(&word);
        }
        let to = u32::try_from(self.text.len()).ok()?;
        self.names.push(Name { from, to, place, former });
        Some(())
    }

    /// How many communes and municipal districts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The commune of an INSEE code; a code of before a merger gives the commune of today.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<Commune<'t>> {
        self.codes.get(code).map(|place| self.places[*place as usize])
    }

    /// Name of the department or overseas collectivity of a code; empty when unknown.
    #[must_use]
    pub fn department_name(&self, department: &str) -> &'t str {
        self.departments.get(department).copied().unwrap_or_default()
    }

    /// How far two communes are, by their INSEE codes.
    #[must_use]
    pub fn apart(&self, from: &str, to: &str) -> Apart {
        let Some((from, to)) = self.get(from).zip(self.get(to)) else { return Apart::Unknown };
        let whole_and_part = from.district_of == Some(to.code) || to.district_of == Some(from.code);
        if from.code == to.code || whole_and_part {
            return Apart::Same;
        }
        let band = |(from, to)| Apart::Band(DistanceBand::of(distance_km(from, to)));
        from.point.zip(to.point).map_or(Apart::Unknown, band)
    }

    /// Communes for what is being typed, at most `most`: the very name first, then names that begin so, then
    /// the others, the most inhabited first. Words, a postal code or its beginning, or both.
    #[must_use]
    pub fn search(&self, typed: &str, most: usize) -> Vec<Found<'t>> {
        let typed = typed.trim();
        let (postcodes, mut words): (Vec<String>, Vec<String>) =
            words(typed).into_iter().partition(|w| is_postcode(w));
        let mut postcode = postcodes.first().map(String::as_str).unwrap_or_default();
        // Two digits alone are the beginning of a postal code; `words` takes the zero of `01` away.
        if postcode.is_empty() && typed.len() == 2 && typed.bytes().all(|b| b.is_ascii_digit()) {
            words.clear();
            postcode = typed;
        }
        let mut found =
            if words.is_empty() { self.posted(postcode) } else { self.named(&words, postcode, most) };
        if found.is_empty()
            && let Some((department, rest)) =
                words.split_last().filter(|(w, rest)| is_number(w) && !rest.is_empty())
        {
            found = self.named(rest, &format!("{department:0>2}"), most);
        }
        if found.is_empty() {
            found.extend(self.codes.get(typed.to_uppercase().as_str()).map(|place| (*place, None)));
        }
        let mut answer: Vec<Found<'t>> = Vec::with_capacity(most);
        for (place, former) in found {
            let commune = self.places[place as usize];
            if answer.len() == most {
                break;
            }
            if answer.iter().all(|f| f.commune.code != commune.code) {
                let former_name =
                    former.and_then(|rank| commune.former_names.split('|').nth(usize::from(rank)));
                answer.push(Found { commune, former_name });
            }
        }
        answer
    }

    /// Places of a postal code or its beginning: districts before their commune, then the most inhabited.
    fn posted(&self, beginning: &str) -> Vec<(u32, Option<u16>)> {
        if beginning.is_empty() {
            return Vec::new();
        }
        let from = self.postcodes.partition_point(|(p, _)| *p < beginning);
        let posted = self.postcodes[from..].iter().take_while(|(p, _)| p.starts_with(beginning));
        let mut places: Vec<u32> = posted.map(|(_, place)| *place).collect();
        places.sort_unstable_by_key(|place| {
            let commune = &self.places[*place as usize];
            let whole = beginning.len() == 5 && commune.district_of.is_none();
            (whole, Reverse(commune.population), *place)
        });
        places.into_iter().map(|place| (place, None)).collect()
    }

    fn key(&self, name: u32) -> &str {
        let Name { from, to, .. } = self.names[name as usize];
        &self.text[from as usize..to as usize]
    }

    /// Names in which a word begins so, with where this word begins.
    fn beginning(&self, phrase: &str) -> impl Iterator<Item = (u32, u32)> {
        let rest = |(at, name): (u32, u32)| &self.text[at as usize..self.names[name as usize].to as usize];
        let from = self.begins.partition_point(|b| rest(*b) < phrase);
        let until = self.begins[from..].partition_point(|b| rest(*b).starts_with(phrase));
        self.begins[from..from + until].iter().copied()
    }

    fn named(&self, words: &[String], postcode: &str, most: usize) -> Vec<(u32, Option<u16>)> {
        let phrase = words.join(" ");
        let kept =
            |name: &Name| postcode.is_empty() || self.places[name.place as usize].has_postcode(postcode);
        let order = |rank: u8, name: &Name| {
            let commune = &self.places[name.place as usize];
            // A whole postal code tells the district.
            let whole = postcode.len() == 5 && commune.district_of.is_none();
            (whole, rank, name.former.is_some(), Reverse(commune.population), name.place, name.former)
        };
        let together = self.beginning(&phrase).filter_map(|(at, rank)| {
            let name = &self.names[rank as usize];
            let fit = match (at == name.from, (name.to - at) as usize == phrase.len()) {
                (true, true) => 0,
                (true, false) => 1,
                (false, _) => 2,
            };
            kept(name).then(|| order(fit, name))
        });
        let mut found: Vec<_> = together.collect();
        if found.len() < most && words.len() > 1 {
            let longest = words.iter().max_by_key(|w| w.len()).map(String::as_str).unwrap_or_default();
            let scattered = self.beginning(longest).filter_map(|(_, rank)| {
                let name = &self.names[rank as usize];
                let has = |word: &String| self.key(rank).split(' ').any(|w| w.starts_with(word.as_str()));
                (words.iter().all(has) && kept(name)).then(|| order(3, name))
            });
            found.extend(scattered);
        }
        // One place may come several times, by several names: more than asked are put in order.
        let enough = most * 4 + 64;
        if found.len() > enough {
            found.select_nth_unstable(enough);
            found.truncate(enough);
        }
        found.sort_unstable();
        found.into_iter().map(|(.., place, former)| (place, former)).collect()
    }

    /// The one commune that imported words and postal code can only mean; none when two could, or none does.
    /// `75011 PARIS`, `ST ETIENNE` with 42000, `HAVRE (LE)`, `Saint-Denis (93)`, `LYON CEDEX 07` with 69361.
    #[must_use]
    pub fn guess(&self, place: &str, postcode: &str) -> Option<Commune<'t>> {
        let mut words = words(place);
        // What follows « cedex » is an office of the post, not a district.
        words.truncate(words.iter().position(|w| w == "cedex").unwrap_or(words.len()));
        let mut code: String = postcode.chars().filter(char::is_ascii_digit).collect();
        if let Some(at) = words.iter().position(|w| is_postcode(w) && w.len() == 5) {
            let inside = words.remove(at);
            code = if code.is_empty() { inside } else { code };
        }
        let found = self.only(&words, &code).or_else(|| {
            // « Saint-Denis (93) »: a number behind the name is its department.
            let (last, rest) = words.split_last()?;
            let department = is_number(last) && code.is_empty() && !rest.is_empty();
            department.then(|| self.only(rest, &format!("{last:0>2}"))).flatten()
        })?;
        Some(self.district(found, &code).unwrap_or(found))
    }

    fn only(&self, words: &[String], postcode: &str) -> Option<Commune<'t>> {
        if words.is_empty() {
            let places: Vec<Commune<'t>> =
                self.posted(postcode).iter().map(|p| self.places[p.0 as usize]).collect();
            let wholes = places.iter().filter(|c| c.district_of.is_none());
            return one(wholes.copied()).filter(|_| postcode.len() == 5);
        }
        let phrase = words.join(" ").replace(" s ", " sur ");
        let behind = words.last().is_some_and(|w| ARTICLES.contains(&w.as_str()));
        let bare = if behind { words[..words.len() - 1].join(" ") } else { phrase.clone() };
        let exact = |phrase: &str, way: Way| -> Vec<Commune<'t>> {
            let fits = |(at, rank): (u32, u32)| {
                let name = &self.names[rank as usize];
                let whole = (name.to - at) as usize == phrase.len();
                let front = &self.text[name.from as usize..at as usize];
                let fit = match way {
                    Way::Name => name.former.is_none() && front.is_empty(),
                    Way::WithoutArticle => name.former.is_none() && ARTICLES.contains(&front.trim_end()),
                    Way::Former => name.former.is_some() && front.is_empty(),
                };
                (whole && fit).then(|| self.places[name.place as usize])
            };
            self.beginning(phrase).filter_map(fits).collect()
        };
        for (phrase, way) in [(&phrase, Way::Name), (&bare, Way::WithoutArticle), (&phrase, Way::Former)] {
            let named = exact(phrase, way);
            let posted = named.iter().filter(|c| c.has_postcode(postcode)).copied();
            if let Some(found) = one(posted.clone()) {
                return Some(found);
            }
            if posted.count() > 1 {
                return None;
            }
            // A postal code of an office or a company: its department still tells.
            let same = |c: &&Commune<'t>| postcode.len() == 5 && c.has_postcode(department_of(postcode));
            if let Some(found) = one(named.iter().filter(same).copied()) {
                return Some(found);
            }
        }
        None
    }

    /// The only district of a commune with this postal code.
    fn district(&self, commune: Commune<'t>, postcode: &str) -> Option<Commune<'t>> {
        if postcode.len() != 5 || commune.district_of.is_some() {
            return None;
        }
        let places = self.posted(postcode).into_iter().map(|(place, _)| self.places[place as usize]);
        one(places.filter(|c| c.district_of == Some(commune.code)))
    }
}

/// How a name is compared with imported words.
#[derive(Clone, Copy)]
enum Way {
    Name,
    WithoutArticle,
    Former,
}

/// The item of a list of one.
fn one<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}
