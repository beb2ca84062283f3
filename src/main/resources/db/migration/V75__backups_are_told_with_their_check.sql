create table backup_plan (
    kube_id varchar(32) not null,
    words varchar(200) not null,
    folder varchar(400),
    dav_address varchar(400),
    dav_user varchar(200),
    dav_password varchar(200),
    made_at timestamp(6) with time zone not null,
    noted_at timestamp(6) with time zone,
    primary key (kube_id)
);

-- One row for each place a backup went to, or should have gone to; a problem says it did not.
create table backup (
    kube_id varchar(32) not null,
    taken_at timestamp(6) with time zone not null,
    place varchar(8) not null,
    file varchar(100) not null,
    entries bigint not null check (entries >= 0),
    head varchar(64) not null,
    bytes bigint not null check (bytes >= 0),
    millis bigint not null check (millis >= 0),
    problem varchar(32),
    primary key (kube_id, taken_at, place)
);

-- Backups that were really brought back: into this server, or as a drill.
create table backup_drill (
    kube_id varchar(32) not null,
    held_at timestamp(6) with time zone not null,
    restored boolean not null,
    file varchar(100) not null,
    entries bigint not null check (entries >= 0),
    millis bigint not null check (millis >= 0),
    problem varchar(32),
    primary key (kube_id, held_at)
);
