package org.tapgate.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.tapgate.api.access.RulesetTrialsResource;
import org.tapgate.api.access.RulesetsResource;
import org.tapgate.api.audit.AuditEventsResource;
import org.tapgate.api.card.AccountRangesResource;
import org.tapgate.api.card.CardsResource;
import org.tapgate.api.card.WhitelistResource;
import org.tapgate.api.clock.TestClockResource;
import org.tapgate.api.codebook.ReferenceCodesResource;
import org.tapgate.api.entries.EntriesResource;
import org.tapgate.api.entries.EntryExportResource;
import org.tapgate.api.event.EventTypesResource;
import org.tapgate.api.event.EventsResource;
import org.tapgate.api.fx.FxRatesResource;
import org.tapgate.api.identity.ApplicationKeysResource;
import org.tapgate.api.identity.ClientApplicationsResource;
import org.tapgate.api.identity.ClientsResource;
import org.tapgate.api.identity.RolesResource;
import org.tapgate.api.identity.SecondFactorResource;
import org.tapgate.api.identity.UserSessionsResource;
import org.tapgate.api.identity.UsersResource;
import org.tapgate.api.intent.ClientLimitsResource;
import org.tapgate.api.intent.IntentMachinesResource;
import org.tapgate.api.location.LocationsResource;
import org.tapgate.api.offline.OfflineEntriesResource;
import org.tapgate.api.order.AdjustmentsResource;
import org.tapgate.api.order.ExpiringAuthorizationsResource;
import org.tapgate.api.order.OrderLimitsResource;
import org.tapgate.api.settlement.BatchApprovalsResource;
import org.tapgate.api.settlement.BatchReportResource;
import org.tapgate.api.settlement.BatchesResource;
import org.tapgate.api.settlement.ReconciliationItemsResource;
import org.tapgate.api.settlement.SettlementFilesResource;
import org.tapgate.api.settlement.TermsResource;
import org.tapgate.api.spend.CardTransactionsResource;
import org.tapgate.api.terminal.TerminalsResource;
import org.tapgate.api.traffic.TrafficResource;
import org.tapgate.api.webhook.DeliveriesResource;
import org.tapgate.api.webhook.RecoverResource;
import org.tapgate.api.webhook.ReplayResource;
import org.tapgate.api.webhook.WebhookEndpointsResource;
import org.tapgate.api.wording.PosMessagesResource;

/** The management API: everything that the panel can do (spec/api.md). */
@ApplicationPath("/api/v1")
public class ManagementApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Shared.with(
                AccountRangesResource.class,
                AdjustmentsResource.class,
                ApplicationKeysResource.class,
                AuditEventsResource.class,
                BatchApprovalsResource.class,
                BatchesResource.class,
                BatchReportResource.class,
                CardsResource.class,
                CardTransactionsResource.class,
                ClientApplicationsResource.class,
                ClientLimitsResource.class,
                ClientsResource.class,
                DeliveriesResource.class,
                EntriesResource.class,
                EntryExportResource.class,
                EventTypesResource.class,
                EventsResource.class,
                ExpiringAuthorizationsResource.class,
                FxRatesResource.class,
                IntentMachinesResource.class,
                LocationsResource.class,
                OfflineEntriesResource.class,
                OrderLimitsResource.class,
                PosMessagesResource.class,
                ReconciliationItemsResource.class,
                RecoverResource.class,
                ReferenceCodesResource.class,
                ReplayResource.class,
                RolesResource.class,
                RulesetsResource.class,
                RulesetTrialsResource.class,
                SecondFactorResource.class,
                SettlementFilesResource.class,
                TerminalsResource.class,
                TermsResource.class,
                TestClockResource.class,
                TrafficResource.class,
                UserSessionsResource.class,
                UsersResource.class,
                WebhookEndpointsResource.class,
                WhitelistResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Shared.properties();
    }
}
