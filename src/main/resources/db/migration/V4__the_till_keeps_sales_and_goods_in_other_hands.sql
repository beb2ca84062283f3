create table sale_line (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    sku varchar(32) not null,
    quantity bigint not null check (quantity > 0),
    amount bigint not null check (amount >= 0),
    cost bigint not null,
    owner varchar(32),
    owner_amount bigint not null check (owner_amount >= 0 and owner_amount <= amount),
    primary key (kube_id, entry_no, line)
);

create table refund_line (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    sale_no bigint not null,
    sale_line int not null,
    quantity bigint not null check (quantity >= 0),
    amount bigint not null check (amount >= 0),
    cost bigint not null,
    primary key (kube_id, entry_no, line),
    foreign key (kube_id, entry_no) references entry (kube_id, no),
    foreign key (kube_id, sale_no, sale_line) references sale_line (kube_id, entry_no, line)
);

create table cash_count (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    place varchar(16) not null,
    counted bigint not null check (counted >= 0),
    expected bigint not null,
    variance bigint not null,
    counted_by varchar(32),
    shift varchar(64),
    charged varchar(32),
    taken_over_by varchar(32),
    reason varchar(2000),
    booked_on date not null,
    primary key (kube_id, entry_no),
    check (variance = counted - expected),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index cash_count_by_day on cash_count (kube_id, booked_on);

create table snack_allowance (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    member varchar(32) not null,
    shift varchar(64) not null,
    free bigint not null check (free >= 0),
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index snack_allowance_by_shift on snack_allowance (kube_id, member, shift);

create table qris_confirmation (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    sale_no bigint not null,
    seen boolean not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no),
    foreign key (kube_id, sale_no) references entry (kube_id, no)
);

create table repayment (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    customer varchar(32) not null,
    amount bigint not null check (amount > 0),
    booked_on date not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index repayment_by_customer on repayment (kube_id, customer, booked_on);

create table goods_lot (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    member varchar(32) not null,
    sku varchar(32) not null,
    since date not null,
    due date not null,
    rest_quantity bigint not null check (rest_quantity >= 0),
    rest_settle bigint not null check (rest_settle >= 0),
    first_on date not null,
    settled_on date,
    last_no bigint not null,
    primary key (kube_id, entry_no, line),
    check (rest_quantity = 0 or settled_on is null),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index goods_lot_by_member on goods_lot (kube_id, member, sku, settled_on, since);
create index goods_lot_by_rest on goods_lot (kube_id, settled_on);
create index goods_lot_by_no on goods_lot (kube_id, last_no);

create table goods_lot_move (
    kube_id varchar(32) not null,
    lot_no bigint not null,
    lot_line int not null,
    entry_no bigint not null,
    line int not null,
    booked_on date not null,
    quantity bigint not null,
    settle bigint not null,
    primary key (kube_id, lot_no, lot_line, entry_no, line),
    foreign key (kube_id, lot_no, lot_line) references goods_lot (kube_id, entry_no, line),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index goods_lot_move_by_entry on goods_lot_move (kube_id, entry_no);

create table deposit (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    member varchar(32) not null,
    amount bigint not null check (amount >= 0),
    commission bigint not null check (commission >= 0),
    booked_on date not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index deposit_by_member on deposit (kube_id, member, booked_on);

create table promise (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    member varchar(32) not null,
    amount bigint not null check (amount > 0),
    promised_for date not null,
    booked_on date not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index promise_by_member on promise (kube_id, member, booked_on);

create table guest_goods (
    kube_id varchar(32) not null references day_book_head (kube_id),
    owner varchar(32) not null,
    sku varchar(32) not null,
    quantity bigint not null,
    primary key (kube_id, owner, sku)
);

create table guest_move (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    owner varchar(32) not null,
    sku varchar(32) not null,
    quantity bigint not null,
    booked_on date not null,
    primary key (kube_id, entry_no, line),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index guest_move_by_owner on guest_move (kube_id, owner, sku, booked_on);
