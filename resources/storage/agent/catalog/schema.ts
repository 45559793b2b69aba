/** The catalog's tables, as steps that are never changed: a change is another step. */
export const STEPS = [
  `
  CREATE TABLE IF NOT EXISTS file (
    id TEXT PRIMARY KEY, bucket TEXT NOT NULL, name TEXT NOT NULL, cid TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
    type TEXT NOT NULL, meta TEXT NOT NULL, madeMs INTEGER NOT NULL, needed INTEGER NOT NULL, shares INTEGER NOT NULL,
    key BLOB NOT NULL, salt BLOB NOT NULL, UNIQUE (bucket, name));
  CREATE INDEX IF NOT EXISTS file_cid ON file (cid);
  CREATE TABLE IF NOT EXISTS share (
    file TEXT NOT NULL, place INTEGER NOT NULL, provider TEXT NOT NULL, url TEXT NOT NULL, deal TEXT NOT NULL, cid TEXT NOT NULL,
    placedMs INTEGER NOT NULL, received INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (file, place));
  CREATE TABLE IF NOT EXISTS bucket (name TEXT PRIMARY KEY, madeMs INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS peer (
    provider TEXT PRIMARY KEY, failures INTEGER NOT NULL, untilMs INTEGER NOT NULL, cause TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS over (deal TEXT PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS upload (id TEXT PRIMARY KEY, bucket TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
    meta TEXT NOT NULL, madeMs INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS part (upload TEXT NOT NULL, number INTEGER NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
    madeMs INTEGER NOT NULL, PRIMARY KEY (upload, number));`,
  `ALTER TABLE file ADD COLUMN parts TEXT;`,
]
