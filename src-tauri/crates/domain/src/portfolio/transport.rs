//! The exact solver of the assignment problem, by shortest augmenting paths.
//!
//! Seats are filled one after the other, each by the path of exchanges that gains most, prices of people
//! and needs keeping the whole optimal at each step (the Hungarian method, as Jonker and Volgenant run it). Only
//! admissible pairs are looked at and seats of one need share a line, so that it outruns a square matrix with
//! a column for each seat: decisions.md names `kuhn_munkres`, which the tests compare it with.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::{Add, Sub};

/// What weights must do.
pub(super) trait Weight: Copy + Ord + Default + Add<Output = Self> + Sub<Output = Self> {}

impl Weight for i64 {}
impl Weight for i128 {}

/// People to needs with seats for the largest sum of weights, all of them positive; the need of each person.
pub(super) fn transport<C: Weight>(seats: &[usize], people: &[Vec<(usize, C)>]) -> Vec<Option<usize>> {
    let mut result = vec![None; people.len()];
    let wanted: usize = seats.iter().map(|k| (*k).min(people.len())).sum();
    if wanted < people.iter().filter(|row| !row.is_empty()).count() {
        let mut fans: Vec<Vec<(usize, C)>> = vec![Vec::new(); seats.len()];
        for (person, row) in people.iter().enumerate() {
            row.iter().for_each(|(need, weight)| fans[*need].push((person, *weight)));
        }
        let supply: Vec<usize> = seats.iter().zip(&fans).map(|(k, fans)| (*k).min(fans.len())).collect();
        let mut paths = Paths::new(&fans, vec![1; people.len()]);
        for (need, units) in supply.iter().enumerate() {
            (0..*units).for_each(|_| paths.place(need));
        }
        for (person, held) in paths.held.iter().enumerate() {
            result[person] = held.first().copied();
        }
    } else {
        let mut paths = Paths::new(people, seats.to_vec());
        (0..people.len()).for_each(|person| paths.place(person));
        for (need, held) in paths.held.iter().enumerate() {
            held.iter().for_each(|person| result[*person] = Some(need));
        }
    }
    result
}

/// Rows that are placed one unit at a time on columns with room. Prices keep, for each pair, price of the row
/// + price of the column >= weight, with equality where they hold each other.
struct Paths<'a, C> {
    rows: &'a [Vec<(usize, C)>],
    row_price: Vec<Option<C>>,
    column_price: Vec<C>,
    room: Vec<usize>,
    /// Rows that hold each column.
    held: Vec<Vec<usize>>,
    /// Shortest way to each row and column of the search under way, and whence a column is reached.
    row_at: Vec<Option<C>>,
    column_at: Vec<Option<C>>,
    from: Vec<usize>,
    seen_rows: Vec<usize>,
    seen_columns: Vec<usize>,
    settled: Vec<bool>,
    /// The column that a row leaves on the way.
    leaves: Vec<usize>,
    /// The best end found so far.
    end: Option<(C, End)>,
}

/// Where a way ends: in a column with room, or with a row that takes nothing any more.
#[derive(Clone, Copy)]
enum End {
    Column(usize),
    Nothing(usize),
}

/// Columns to go on from, shortest way first.
type Queue<C> = BinaryHeap<Reverse<(C, usize)>>;

impl<'a, C: Weight> Paths<'a, C> {
    fn new(rows: &'a [Vec<(usize, C)>], room: Vec<usize>) -> Self {
        let columns = room.len();
        Self {
            rows,
            row_price: vec![None; rows.len()],
            column_price: vec![C::default(); columns],
            room,
            held: vec![Vec::new(); columns],
            row_at: vec![None; rows.len()],
            column_at: vec![None; columns],
            from: vec![0; columns],
            seen_rows: Vec::new(),
            seen_columns: Vec::new(),
            settled: vec![false; columns],
            leaves: vec![usize::MAX; rows.len()],
            end: None,
        }
    }

    /// Places one unit of a row, or leaves one unit of some row aside, whichever gains most.
    fn place(&mut self, row: usize) {
        let zero = C::default();
        if self.row_price[row].is_none() {
            let most = self.rows[row].iter().map(|(c, weight)| *weight - self.column_price[*c]).max();
            self.row_price[row] = Some(most.unwrap_or(zero).max(zero));
        }
        let mut queue = Queue::new();
        self.end = None;
        self.visit(row, zero, usize::MAX, &mut queue);
        while let Some(Reverse((length, column))) = queue.pop() {
            if self.end.is_some_and(|(end, _)| end <= length) {
                break;
            }
            if std::mem::replace(&mut self.settled[column], true) {
                continue;
            }
            for n in 0..self.held[column].len() {
                let next = self.held[column][n];
                if self.row_at[next].is_none() {
                    self.visit(next, length, column, &mut queue);
                }
            }
        }
        if let Some((length, end)) = self.end {
            self.reprice(length);
            let last = match end {
                End::Nothing(row) => row,
                End::Column(column) => {
                    self.held[column].push(self.from[column]);
                    self.from[column]
                }
            };
            self.turn(self.leaves[last], last);
        }
        self.seen_rows.drain(..).for_each(|row| self.row_at[row] = None);
        for column in self.seen_columns.drain(..) {
            self.column_at[column] = None;
            self.settled[column] = false;
        }
    }

    /// Reaches a row, which would leave `leaves`, and looks where it could go.
    fn visit(&mut self, row: usize, length: C, leaves: usize, queue: &mut Queue<C>) {
        self.row_at[row] = Some(length);
        self.leaves[row] = leaves;
        self.seen_rows.push(row);
        let so_far = length + self.row_price[row].unwrap_or_default();
        if self.end.is_none_or(|(end, _)| so_far < end) {
            self.end = Some((so_far, End::Nothing(row)));
        }
        for (column, weight) in &self.rows[row] {
            // A column the row holds with another unit is reached at no length, so that their prices move
            // as one; nothing goes on from there, since the row itself fills it.
            if self.settled[*column] {
                continue;
            }
            let there = so_far + self.column_price[*column] - *weight;
            if self.column_at[*column].is_some_and(|known| known <= there) {
                continue;
            }
            let has_room = self.held[*column].len() < self.room[*column];
            // A seat is filled rather than left when it is equal.
            let reaches = self.end.is_none_or(|(end, stop)| match stop {
                End::Nothing(_) if has_room => there <= end,
                _ => there < end,
            });
            if !reaches {
                continue;
            }
            if self.column_at[*column].is_none() {
                self.seen_columns.push(*column);
            }
            self.column_at[*column] = Some(there);
            self.from[*column] = row;
            if has_room {
                self.end = Some((there, End::Column(*column)));
            } else {
                queue.push(Reverse((there, *column)));
            }
        }
    }

    /// Moves the prices of what was reached, so that the way just found costs nothing.
    fn reprice(&mut self, length: C) {
        for row in &self.seen_rows {
            if let (Some(at), Some(price)) = (self.row_at[*row], self.row_price[*row]) {
                self.row_price[*row] = Some(price + at - length);
            }
        }
        for column in &self.seen_columns {
            if let Some(at) = self.column_at[*column].filter(|at| self.settled[*column] && *at < length) {
                self.column_price[*column] = self.column_price[*column] + length - at;
            }
        }
    }

    /// Makes the exchanges backwards: the row leaves `column`, which whoever reached it takes.
    fn turn(&mut self, mut column: usize, mut row: usize) {
        while column < usize::MAX {
            let next = self.from[column];
            if let Some(place) = self.held[column].iter().position(|held| *held == row) {
                self.held[column][place] = next;
            }
            column = self.leaves[next];
            row = next;
        }
    }
}
