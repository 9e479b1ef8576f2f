-- Released figures, gathered by `krug gather FILES --out package`, into PostgreSQL; run in the package's folder:
--   psql -d office -v ON_ERROR_STOP=1 -f postgres.sql
CREATE TABLE IF NOT EXISTS figures (
  source text NOT NULL, made_on date NOT NULL, period_from date NOT NULL, period_to date NOT NULL,
  country text NOT NULL, measure text NOT NULL, unit text NOT NULL, value bigint, suppressed boolean NOT NULL,
  PRIMARY KEY (source, period_from, period_to, measure));
TRUNCATE figures;
\copy figures FROM 'figures.csv' WITH (FORMAT csv, HEADER true, NULL '')
