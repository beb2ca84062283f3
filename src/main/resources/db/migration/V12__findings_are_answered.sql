create table finding_answer (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    finding varchar(128) not null,
    words varchar(2000) not null,
    done varchar(2000),
    answered_by varchar(32),
    booked_on date not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index finding_answer_by_finding on finding_answer (kube_id, finding, booked_on);
