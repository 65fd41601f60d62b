-- Few deals are of customers who had bought before, and few promise a day: see shared/measures/rare-sums.ts.
INSERT INTO rare_sum (name) VALUES ('dealsRepeat'), ('promisesDue'), ('promisesKept');
