pragma application_id = 1448104776;
pragma user_version = 1;
CREATE TABLE event (
  position integer primary key,
  event_id text not null unique,
  type text not null,
  version integer not null,
  recorded integer not null,
  payload blob not null,
  metadata blob not null,
  tags text not null,
  hash_version integer not null,
  hash blob not null
) strict;
INSERT INTO "event" VALUES(1,'id-1','test.Happened',1,1548064800000000,X'7B226E223A317D',X'7B7D','entry=e1
subject=workinggroup/PE/gt',1,X'8A6B54AD48813F0881BF179FB8A72A148A43D09558F1CE62846675888FABE6FE');
INSERT INTO "event" VALUES(2,'id-2','test.Happened',1,1548064800000000,X'7B226E223A327D',X'7B7D','entry=e2
subject=workinggroup/PE/gt',1,X'524113D14904301FB25280A97ECBA653F1E1D85DA1F0F2DF8633A5416B37C9C0');
INSERT INTO "event" VALUES(3,'id-3','test.Happened',1,1548064800000000,X'7B226E223A337D',X'7B7D','entry=e3
subject=workinggroup/PE/gt',1,X'39CEB32F34ED3181A513AF59AB6991C6B1385132AB82D95744D04081951450CC');
CREATE TABLE head (
  id integer primary key check (id = 1),
  position integer not null,
  hash blob not null
) strict;
INSERT INTO "head" VALUES(1,3,X'39CEB32F34ED3181A513AF59AB6991C6B1385132AB82D95744D04081951450CC');
CREATE TABLE tag (
  tag text not null,
  position integer not null references event (position),
  primary key (tag, position)
) strict, without rowid;
INSERT INTO "tag" VALUES('entry=e1',1);
INSERT INTO "tag" VALUES('entry=e2',2);
INSERT INTO "tag" VALUES('entry=e3',3);
INSERT INTO "tag" VALUES('subject=workinggroup/PE/gt',1);
INSERT INTO "tag" VALUES('subject=workinggroup/PE/gt',2);
INSERT INTO "tag" VALUES('subject=workinggroup/PE/gt',3);
CREATE TRIGGER event_no_update before update on event begin select raise(abort, 'what is recorded is never changed'); end;
CREATE TRIGGER event_no_delete before delete on event begin select raise(abort, 'what is recorded is never changed'); end;
CREATE TRIGGER tag_no_update before update on tag begin select raise(abort, 'what is recorded is never changed'); end;
CREATE TRIGGER tag_no_delete before delete on tag begin select raise(abort, 'what is recorded is never changed'); end;
CREATE TRIGGER head_no_delete before delete on head begin select raise(abort, 'what is recorded is never changed'); end;
CREATE TRIGGER head_only_grows before update on head when new.position < old.position
begin select raise(abort, 'the head of the ledger does not go back'); end;
