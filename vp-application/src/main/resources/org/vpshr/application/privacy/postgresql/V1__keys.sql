-- The wrapped keys of events. They are kept apart from the record, in another database or at least another schema.

create table store (
  id smallint primary key check (id = 1),
  kind text not null,
  version integer not null
);

create table event_key (
  position bigint primary key,
  nonce bytea not null,
  wrapped bytea not null
);

create table single (
  name text primary key,
  nonce bytea not null,
  wrapped bytea not null
);

insert into store (id, kind, version) values (1, 'a store of keys', 1);
