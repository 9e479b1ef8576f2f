-- Released figures, gathered by `krug gather FILES --out package`, into DuckDB; run in the package's folder:
--   duckdb office.db < duckdb.sql
CREATE OR REPLACE TABLE figures AS
SELECT * FROM read_csv('figures.csv', header = true, columns = {
  'source': 'VARCHAR', 'made_on': 'DATE', 'period_from': 'DATE', 'period_to': 'DATE', 'country': 'VARCHAR',
  'measure': 'VARCHAR', 'unit': 'VARCHAR', 'value': 'BIGINT', 'suppressed': 'BOOLEAN'});
