-- What people do with cards: a card that another replaced is closed for good, and its history is the other's.
alter table card
    add column replaced_by  uuid  references card,
    add column aref         text;

comment on column card.aref is 'identifier of the card in the rewards system (MRS); null while it has none';

create index card_by_ica on card (ica, id);
create index card_by_product on card (product_code, id);
create index card_by_aref on card (aref) where aref is not null;
create index card_by_successor on card (replaced_by) where replaced_by is not null;
