create table printer (
    kube_id varchar(32) not null,
    id varchar(32) not null,
    profile varchar(64) not null,
    transport varchar(16) not null check (transport in ('tcp-9100', 'usb-lp', 'preview')),
    address varchar(200) not null,
    documents varchar(200) not null,
    answers boolean not null,
    primary key (kube_id, id)
);

create table print_job (
    kube_id varchar(32) not null,
    id varchar(64) not null,
    position bigint not null check (position > 0),
    printer_id varchar(32) not null,
    profile_id varchar(64) not null,
    doc_type varchar(16) not null,
    doc_id varchar(64) not null,
    copy_no int not null check (copy_no >= 0),
    reprint_of varchar(64),
    reason varchar(200),
    requested_by varchar(64),
    papers varchar(1000000) not null,
    payload bytea not null,
    payload_sha256 varchar(64) not null,
    opens_drawer boolean not null,
    state varchar(12) not null check (state in
        ('QUEUED', 'SENDING', 'PRINTED', 'SENT', 'UNCONFIRMED', 'FAILED', 'CANCELLED')),
    attempts int not null check (attempts >= 0),
    bytes_sent bigint not null check (bytes_sent >= 0),
    last_error varchar(200),
    created_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone,
    confirmed_at timestamp(6) with time zone,
    confirm_by varchar(12) not null check (confirm_by in ('GS_R', 'USER', 'NONE')),
    primary key (kube_id, id),
    unique (kube_id, doc_type, doc_id, copy_no),
    unique (kube_id, position),
    unique (kube_id, reprint_of),
    check (copy_no = 0 or not opens_drawer),
    foreign key (kube_id, printer_id) references printer (kube_id, id)
);

create index print_job_waiting on print_job (kube_id, printer_id, state, position);
