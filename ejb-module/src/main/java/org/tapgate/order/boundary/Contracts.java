package org.tapgate.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.CaptureType;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.messaging.Outbox;
import org.tapgate.order.Channel;
import org.tapgate.order.Contract;
import org.tapgate.order.ContractStore;
import org.tapgate.order.MitOrder;
import org.tapgate.order.Order;
import org.tapgate.order.OrderRefusal;
import org.tapgate.order.OrderStore;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** What programs and people do with contracts; each sees those of its scope. */
@Stateless
public class Contracts {

    @Inject
    ContractStore contracts;

    @Inject
    OrderStore orders;

    @Inject
    PaymentRecords records;

    @Inject
    ClientRegister clients;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    /** All contracts of a customer that were not deactivated, the newest first. */
    @Requires(Permission.CONTRACT_VIEW)
    public List<Contract> ofCustomer(String customerId) {
        return contracts.ofCustomer(scope(Permission.CONTRACT_VIEW), customerId);
    }

    /** From now on nothing is charged by a contract; one that is deactivated stays so. */
    @Requires(Permission.CONTRACT_EDIT)
    public WriteOutcome<Contract> deactivate(String reference) {
        var found = contracts.hold(scope(Permission.CONTRACT_EDIT), reference);
        found.filter(Contract::active).ifPresent(contract -> {
            var now = clock.instant();
            contracts.deactivate(contract.id(), now);
            outbox.publish(ContractEvents.deactivated(contract, now));
            trail.note("contract.deactivated", contract.id(), Map.of("reference", reference));
        });
        return found.<WriteOutcome<Contract>>map(Written::new).orElseGet(Missing::new);
    }

    /** Writes down a payment on a contract; {@link ContractPayments#charge} asks for it. */
    @Requires(Permission.ORDER_EDIT)
    public WriteOutcome<UUID> prepare(MitOrder wanted) {
        var found = contracts.hold(scope(Permission.ORDER_EDIT), wanted.contract());
        if (found.filter(this::isValid).isEmpty()) {
            return new Refused<>(OrderRefusal.PS0017);
        }
        var contract = found.get();
        var usual = client(contract).map(Client::captureType).orElse(CaptureType.IMPLICIT);
        if (usual == CaptureType.IMPLICIT && wanted.captureType() == CaptureType.EXPLICIT) {
            return new Invalid<>(List.of(new Fault("captureType", "invalid_value", "the client captures at once")));
        }
        return prepare(wanted, contract, wanted.captureType() == null ? usual : wanted.captureType());
    }

    private WriteOutcome<UUID> prepare(MitOrder wanted, Contract contract, CaptureType captureType) {
        var order = order(wanted, contract, captureType);
        var reference = order.terms().reference();
        if (!orders.addAs(reference == null ? order.id().toString() : reference, order)) {
            return new Refused<>(OrderRefusal.ORDER_ID_TAKEN);
        }
        var prepared = records.prepareAuthorization(order.id(), Channel.ECOMMERCE, wanted.amount());
        trail.note(
                "contract.charged",
                contract.id(),
                Map.of(
                        "operation", prepared.id(),
                        "amount", wanted.amount().amount(),
                        "currency", wanted.amount().currency()));
        return new Written<>(prepared.id());
    }

    private Order order(MitOrder wanted, Contract contract, CaptureType captureType) {
        var said = wanted.said();
        var terms = new Order.Terms(
                wanted.reference(),
                Channel.ECOMMERCE,
                captureType,
                wanted.amount(),
                Optional.ofNullable(said.customerId()).orElse(contract.terms().customerId()),
                said.description(),
                said.customField(),
                contract.id());
        var nowhere = new Order.Origin(null, null, null);
        return new Order(Ids.next(), contract.clientId(), terms, nowhere, contract.instrument(), clock.instant());
    }

    private boolean isValid(Contract contract) {
        ZoneId zone = client(contract).map(Client::timeZone).orElse(ZoneOffset.UTC);
        return contract.isValidOn(LocalDate.ofInstant(clock.instant(), zone));
    }

    private Optional<Client> client(Contract contract) {
        return Optional.ofNullable(contract.clientId()).flatMap(clients::find);
    }

    private DataScope scope(Permission permission) {
        return current.get().scopeFor(permission);
    }
}
