-- The wrapped keys of persons. They are kept apart from the record, in another database or at least another schema.

create table store (
  id smallint primary key check (id = 1),
  kind text not null,
  version integer not null
);

create table person_key (
  person text primary key,
  id text not null unique,
  nonce bytea not null,
  wrapped bytea not null
);

create table proof (
  id smallint primary key check (id = 1),
  nonce bytea not null,
  wrapped bytea not null
);

insert into store (id, kind, version) values (1, 'a store of keys', 1);
