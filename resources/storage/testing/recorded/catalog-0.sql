-- A vault’s catalog as version 0.1.0 wrote it, before schemas had a number.
PRAGMA application_id = 0;
PRAGMA user_version = 0;
BEGIN TRANSACTION;
CREATE TABLE bucket (name TEXT PRIMARY KEY, madeMs INTEGER NOT NULL);
INSERT INTO "bucket" VALUES('photos',1);
CREATE TABLE file (
    id TEXT PRIMARY KEY, bucket TEXT NOT NULL, name TEXT NOT NULL, cid TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
    type TEXT NOT NULL, meta TEXT NOT NULL, madeMs INTEGER NOT NULL, needed INTEGER NOT NULL, shares INTEGER NOT NULL,
    key BLOB NOT NULL, salt BLOB NOT NULL, UNIQUE (bucket, name));
INSERT INTO "file" VALUES('abababababababab','photos','a.jpg','bafk-a',7,'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','image/jpeg','{"made":"by hand"}',1000,1,2,X'0101010101010101010101010101010101010101010101010101010101010101',X'02020202020202020202020202020202');
CREATE TABLE over (deal TEXT PRIMARY KEY);
INSERT INTO "over" VALUES('dddddddddddddddddddddddddddddddd');
CREATE TABLE part (upload TEXT NOT NULL, number INTEGER NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
    madeMs INTEGER NOT NULL, PRIMARY KEY (upload, number));
CREATE TABLE peer (
    provider TEXT PRIMARY KEY, failures INTEGER NOT NULL, untilMs INTEGER NOT NULL, cause TEXT NOT NULL);
INSERT INTO "peer" VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',2,99,'it was off');
CREATE TABLE share (
    file TEXT NOT NULL, place INTEGER NOT NULL, provider TEXT NOT NULL, url TEXT NOT NULL, deal TEXT NOT NULL, cid TEXT NOT NULL,
    placedMs INTEGER NOT NULL, received INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (file, place));
INSERT INTO "share" VALUES('abababababababab',0,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0','http://10.0.0.0','ddddddddddddddddddddddddddddddd0','bafk-0',5,0);
INSERT INTO "share" VALUES('abababababababab',1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1','http://10.0.0.1','ddddddddddddddddddddddddddddddd1','bafk-1',5,0);
CREATE TABLE upload (id TEXT PRIMARY KEY, bucket TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
    meta TEXT NOT NULL, madeMs INTEGER NOT NULL);
CREATE INDEX file_cid ON file (cid);
COMMIT;
