//! Compares example payloads.

use super::{Kind, List};
use crate::drift::description::Example;

impl List {
    pub(super) fn examples(
        &mut self,
        name: &str,
        what: &str,
        documented: &[Example],
        ours: &[Example],
        fragments: &[&Example],
    ) {
        // The number of an example distinguishes those of an operation, and does not change when
        // lines are added above.
        let subject = |index: usize| format!("{what} {}", index + 1);
        let mut left: Vec<(usize, &Example)> = ours.iter().enumerate().collect();
        let mut unmatched = Vec::new();
        for (index, example) in documented.iter().enumerate() {
            let equal = |own: &&Example| example.payload.differences(&own.payload).is_empty();
            match left.iter().position(|(_, own)| equal(own)) {
                Some(at) => drop(left.remove(at)),
                None if ours.iter().any(|own| equal(&own)) => {}
                None => unmatched.push((index, example)),
            }
        }
        for (index, example) in unmatched {
            let distance =
                |(_, own): &(usize, &Example)| example.payload.differences(&own.payload).len();
            let closest = left.iter().enumerate().min_by_key(|(_, own)| distance(own));
            let Some(at) = closest.map(|(at, _)| at) else {
                let message = format!("openapi.yaml does not have this example {what}");
                let subject = subject(index);
                let places = (Some(&example.place), None);
                self.add(
                    Kind::ExampleMissing,
                    name.to_owned(),
                    Some(&subject),
                    message,
                    places,
                );
                continue;
            };
            let (_, own) = left.remove(at);
            let differences = example.payload.differences(&own.payload);
            let mut message = differences
                .iter()
                .take(3)
                .cloned()
                .collect::<Vec<_>>()
                .join("; ");
            if differences.len() > 3 {
                message += &format!("; and {} more", differences.len() - 3);
            }
            let places = (Some(&example.place), Some(&own.place));
            let subject = subject(index);
            self.add(
                Kind::ExampleDiffers,
                name.to_owned(),
                Some(&subject),
                message,
                places,
            );
        }
        for (index, own) in left {
            let is_fragment = |it: &&Example| it.payload.differences(&own.payload).is_empty();
            if !own.is_ours && !fragments.iter().any(is_fragment) {
                let message = format!("the vendor does not document this example {what}");
                let subject = format!("own {}", subject(index));
                let places = (None, Some(&own.place));
                self.add(
                    Kind::ExampleNotDocumented,
                    name.to_owned(),
                    Some(&subject),
                    message,
                    places,
                );
            }
        }
    }
}
