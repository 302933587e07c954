//! Measures decoding with criterion. The program `functions` runs this and prints ratios.

use criterion::{Criterion, criterion_group, criterion_main};
use pipedream_client_benches::calls::{CASES, Side, body, decode};

fn bodies(criterion: &mut Criterion) {
    for case in CASES {
        let Some(body) = body(case) else { continue };
        let mut group = criterion.benchmark_group(case.name());
        for side in [Side::Client, Side::Baseline, Side::Derived] {
            group.bench_function(side.name(), |bencher| {
                bencher.iter(|| decode(side, case, &body).expect("the body has this type"));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, bodies);
criterion_main!(benches);
