//! Places as points, and distances as bands.
//!
//! A distance comes from the centre of two communes as the crow flies: it is approximate, and is
//! therefore only ever shown and used as a band.

mod communes;
#[cfg(test)]
mod communes_tests;
mod words;

pub use communes::{Apart, Commune, Communes, Found};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A point on the map, in hundred-thousandths of a degree (about a metre).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Point {
    /// Latitude, -9 000 000 to 9 000 000.
    pub lat_e5: i32,
    /// Longitude, -18 000 000 to 18 000 000.
    pub lon_e5: i32,
}

/// How far two places are, approximately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DistanceBand {
    /// Less than 5 km.
    Under5,
    /// From 5 to less than 15 km.
    From5To15,
    /// From 15 to 30 km.
    From15To30,
    /// More than 30 km.
    Over30,
}

impl DistanceBand {
    /// The band of a distance in kilometres.
    #[must_use]
    pub const fn of(kilometres: i64) -> Self {
        match kilometres {
            ..5 => Self::Under5,
            5..15 => Self::From5To15,
            15..=30 => Self::From15To30,
            _ => Self::Over30,
        }
    }

    /// Fluent key of its name; every name says that it is approximate.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Under5 => "band-under-5",
            Self::From5To15 => "band-5-to-15",
            Self::From15To30 => "band-15-to-30",
            Self::Over30 => "band-over-30",
        }
    }
}

/// Kilometres between two points as the crow flies, rounded to the nearest.
#[must_use]
#[allow(
    clippy::float_arithmetic,
    clippy::cast_possible_truncation,
    reason = "spherical trigonometry; the result is a whole number of kilometres, never stored nor summed"
)]
pub fn distance_km(from: Point, to: Point) -> i64 {
    const EARTH_RADIUS_KM: f64 = 6371.0;
    let radians = |e5: i32| (f64::from(e5) / 100_000.0).to_radians();
    let (from_lat, to_lat) = (radians(from.lat_e5), radians(to.lat_e5));
    let half_lat = (to_lat - from_lat) / 2.0;
    let half_lon = (radians(to.lon_e5) - radians(from.lon_e5)) / 2.0;
    let chord = half_lat.sin().powi(2) + from_lat.cos() * to_lat.cos() * half_lon.sin().powi(2);
    (2.0 * EARTH_RADIUS_KM * chord.sqrt().min(1.0).asin()).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const fn at(lat_e5: i32, lon_e5: i32) -> Point {
        Point { lat_e5, lon_e5 }
    }

    #[test]
    fn known_distances() {
        let (paris, lyon, lille) = (at(4_885_341, 234_880), at(4_574_846, 484_671), at(5_063_297, 305_858));
        assert_eq!(distance_km(paris, lyon), 393);
        assert_eq!(distance_km(paris, lille), 204);
        assert_eq!(distance_km(lyon, lyon), 0);
        assert_eq!(distance_km(at(0, 0), at(0, 18_000_000)), 20_015, "half the Earth");
    }

    #[test]
    fn bands_change_at_their_limits() {
        use DistanceBand::{From5To15, From15To30, Over30, Under5};
        for (km, band) in [
            (0, Under5),
            (4, Under5),
            (5, From5To15),
            (14, From5To15),
            (15, From15To30),
            (30, From15To30),
            (31, Over30),
        ] {
            assert_eq!(DistanceBand::of(km), band, "{km} km");
        }
    }

    proptest! {
        #[test]
        fn the_way_back_is_as_long(a in -9_000_000i32..=9_000_000, b in -18_000_000i32..=18_000_000,
                                   c in -9_000_000i32..=9_000_000, d in -18_000_000i32..=18_000_000) {
            let (from, to) = (at(a, b), at(c, d));
            prop_assert_eq!(distance_km(from, to), distance_km(to, from));
            prop_assert!((0..=20_016).contains(&distance_km(from, to)));
        }
    }
}
