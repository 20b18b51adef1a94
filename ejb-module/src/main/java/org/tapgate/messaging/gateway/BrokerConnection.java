package org.tapgate.messaging.gateway;

import jakarta.ejb.Singleton;
import jakarta.jms.JMSConnectionFactoryDefinition;

/**
 * The connections to the broker for sending. Where it is and who connects are settings ({@code tapgate.broker.*},
 * docs/bank-it.md); host and port are read by the resource adapter itself. A broken connection is given up at once and
 * made anew by the next one who needs it.
 */
@JMSConnectionFactoryDefinition(
        name = BrokerConnection.NAME,
        interfaceName = "jakarta.jms.ConnectionFactory",
        resourceAdapter = BrokerConnection.RESOURCE_ADAPTER,
        user = "${MPCONFIG=tapgate.broker.user:nobody}",
        password = "${MPCONFIG=tapgate.broker.password:none}",
        minPoolSize = 1,
        maxPoolSize = 8,
        properties = {"initialConnectAttempts=1", "reconnectAttempts=0", "callTimeout=5000"})
@Singleton
public class BrokerConnection {

    /** JNDI name of the connection factory. */
    public static final String NAME = "java:app/jms/tapgate";

    /** The name that the resource adapter is deployed under. */
    public static final String RESOURCE_ADAPTER = "tapgate-jms";
}
