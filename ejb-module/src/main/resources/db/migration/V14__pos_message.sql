insert into snapshot_version (name, version) values ('pos_message', 1);

-- What terminals show to cardholders (access-control.md section 9): one text for each code and language, and another for
-- the places of a client.
create table pos_message (
    id          uuid         primary key,
    version     bigint       not null,
    code        text         collate "C" not null check (code ~ '^[A-Z_]+$'),
    language    text         collate "C" not null check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    text        text         not null,
    client_id   uuid         references client,
    created_at  timestamptz  not null,
    changed_at  timestamptz  not null,
    deleted_at  timestamptz
);

comment on column pos_message.client_id is 'at whose places; null = wherever the client has none of its own';

create unique index pos_message_once on pos_message (code, language, client_id) nulls not distinct
    where deleted_at is null;
create index pos_message_by_code on pos_message (code, id) where deleted_at is null;
create index pos_message_by_language on pos_message (language, id) where deleted_at is null;

insert into pos_message (id, version, code, language, text, created_at, changed_at)
select uuidv7(), 1, shipped.code, shipped.language, shipped.text, now(), now()
from (values
    -- English, in the words of the seed (003, check entry error codes)
    ('UNKNOWN_DEVICE', 'en', 'The device is not assigned to any location.'),
    ('TEMPORARILY_BLOCKED', 'en', 'The card was recently used and the transaction is not completed. Complete the transaction or wait a while and retry.'),
    ('MISSING_ACCESS_RULES', 'en', 'Your card is not allowed to be used in this location.'),
    ('COOLDOWN_ACTIVE', 'en', 'The card was used here a short while ago. Please come back later.'),
    ('LIMIT_EXCEEDED', 'en', 'The usage limit for this card is exceeded.'),
    ('UNMET_REQUIREMENTS', 'en', 'Requirements to access the service are not fulfilled. Contact your bank for more information.'),
    ('CARD_ASI_FAILED', 'en', 'Card status authorization failed. Use the card again to try amount verification.'),
    ('CARD_AUTH_INSUFFICIENT_FUNDS', 'en', 'Insufficient card funds. Authorization cannot be performed.'),
    ('CARD_AMOUNT_AUTH_FAILED', 'en', 'Amount verification failed.'),
    ('GUEST_LIMIT_EXCEEDED', 'en', 'Too many guests for this card.'),
    ('ACCESS_NOT_FOUND', 'en', 'There is no such entry. Please use the card again.'),
    ('ACCESS_EXPIRED', 'en', 'The time to confirm the entry is over. Please use the card again.'),
    ('ALREADY_CONFIRMED', 'en', 'The entry was confirmed before.'),
    ('ALREADY_CANCELLED', 'en', 'The entry was cancelled before. Please use the card again.'),
    ('PAIRING_FAILED', 'en', 'Serial number or pairing code is not valid.'),
    -- Polish
    ('UNKNOWN_DEVICE', 'pl', 'Urządzenie nie jest przypisane do żadnej lokalizacji.'),
    ('TEMPORARILY_BLOCKED', 'pl', 'Karta była niedawno użyta, a transakcja nie została zakończona. Dokończ transakcję lub odczekaj chwilę i spróbuj ponownie.'),
    ('MISSING_ACCESS_RULES', 'pl', 'Tej karty nie można użyć w tej lokalizacji.'),
    ('COOLDOWN_ACTIVE', 'pl', 'Karta była tu użyta przed chwilą. Prosimy wrócić później.'),
    ('LIMIT_EXCEEDED', 'pl', 'Limit użyć tej karty został przekroczony.'),
    ('UNMET_REQUIREMENTS', 'pl', 'Warunki dostępu do usługi nie są spełnione. Więcej informacji udzieli bank.'),
    ('CARD_ASI_FAILED', 'pl', 'Weryfikacja statusu karty nie powiodła się. Użyj karty ponownie, aby zweryfikować ją kwotą.'),
    ('CARD_AUTH_INSUFFICIENT_FUNDS', 'pl', 'Brak wystarczających środków na karcie. Autoryzacja nie jest możliwa.'),
    ('CARD_AMOUNT_AUTH_FAILED', 'pl', 'Weryfikacja kwotą nie powiodła się.'),
    ('GUEST_LIMIT_EXCEEDED', 'pl', 'Zbyt wielu gości dla tej karty.'),
    ('ACCESS_NOT_FOUND', 'pl', 'Nie ma takiego wejścia. Użyj karty ponownie.'),
    ('ACCESS_EXPIRED', 'pl', 'Czas na potwierdzenie wejścia minął. Użyj karty ponownie.'),
    ('ALREADY_CONFIRMED', 'pl', 'Wejście zostało już potwierdzone.'),
    ('ALREADY_CANCELLED', 'pl', 'Wejście zostało już anulowane. Użyj karty ponownie.'),
    ('PAIRING_FAILED', 'pl', 'Numer seryjny lub kod parowania jest nieprawidłowy.'),
    -- Spanish
    ('UNKNOWN_DEVICE', 'es', 'El dispositivo no está asignado a ninguna ubicación.'),
    ('TEMPORARILY_BLOCKED', 'es', 'La tarjeta se usó hace poco y la transacción no ha terminado. Complétela o espere un momento y vuelva a intentarlo.'),
    ('MISSING_ACCESS_RULES', 'es', 'Su tarjeta no puede usarse en esta ubicación.'),
    ('COOLDOWN_ACTIVE', 'es', 'La tarjeta se usó aquí hace un momento. Vuelva más tarde.'),
    ('LIMIT_EXCEEDED', 'es', 'Se ha superado el límite de uso de esta tarjeta.'),
    ('UNMET_REQUIREMENTS', 'es', 'No se cumplen los requisitos para acceder al servicio. Consulte a su banco.'),
    ('CARD_ASI_FAILED', 'es', 'La verificación del estado de la tarjeta ha fallado. Use la tarjeta de nuevo para verificarla con un importe.'),
    ('CARD_AUTH_INSUFFICIENT_FUNDS', 'es', 'Fondos insuficientes. No se puede realizar la autorización.'),
    ('CARD_AMOUNT_AUTH_FAILED', 'es', 'La verificación del importe ha fallado.'),
    ('GUEST_LIMIT_EXCEEDED', 'es', 'Demasiados invitados para esta tarjeta.'),
    ('ACCESS_NOT_FOUND', 'es', 'No existe esa entrada. Use la tarjeta de nuevo.'),
    ('ACCESS_EXPIRED', 'es', 'Ha pasado el tiempo para confirmar la entrada. Use la tarjeta de nuevo.'),
    ('ALREADY_CONFIRMED', 'es', 'La entrada ya se había confirmado.'),
    ('ALREADY_CANCELLED', 'es', 'La entrada ya se había cancelado. Use la tarjeta de nuevo.'),
    ('PAIRING_FAILED', 'es', 'El número de serie o el código de emparejamiento no es válido.'),
    -- Italian
    ('UNKNOWN_DEVICE', 'it', 'Il dispositivo non è assegnato ad alcuna sede.'),
    ('TEMPORARILY_BLOCKED', 'it', 'La carta è stata usata da poco e la transazione non è conclusa. Completarla, oppure attendere un momento e riprovare.'),
    ('MISSING_ACCESS_RULES', 'it', 'La carta non può essere usata in questa sede.'),
    ('COOLDOWN_ACTIVE', 'it', 'La carta è stata usata qui poco fa. Si prega di tornare più tardi.'),
    ('LIMIT_EXCEEDED', 'it', 'Il limite di utilizzo di questa carta è stato superato.'),
    ('UNMET_REQUIREMENTS', 'it', 'I requisiti per accedere al servizio non sono soddisfatti. Rivolgersi alla propria banca.'),
    ('CARD_ASI_FAILED', 'it', 'La verifica dello stato della carta non è riuscita. Usare di nuovo la carta per verificarla con un importo.'),
    ('CARD_AUTH_INSUFFICIENT_FUNDS', 'it', 'Fondi insufficienti. L''autorizzazione non può essere eseguita.'),
    ('CARD_AMOUNT_AUTH_FAILED', 'it', 'La verifica dell''importo non è riuscita.'),
    ('GUEST_LIMIT_EXCEEDED', 'it', 'Troppi ospiti per questa carta.'),
    ('ACCESS_NOT_FOUND', 'it', 'Questo ingresso non esiste. Usare di nuovo la carta.'),
    ('ACCESS_EXPIRED', 'it', 'Il tempo per confermare l''ingresso è scaduto. Usare di nuovo la carta.'),
    ('ALREADY_CONFIRMED', 'it', 'L''ingresso era già stato confermato.'),
    ('ALREADY_CANCELLED', 'it', 'L''ingresso era già stato annullato. Usare di nuovo la carta.'),
    ('PAIRING_FAILED', 'it', 'Il numero di serie o il codice di abbinamento non è valido.')
) as shipped (code, language, text);
