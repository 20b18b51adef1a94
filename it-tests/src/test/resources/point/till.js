// A till on the official Node SDK, unchanged but for the host: node till.js BASE_URL ACCESS_TOKEN DEVICE
const { MercadoPagoConfig, Point } = require('mercadopago');
const { AppConfig } = require('mercadopago/dist/utils/config');

const [base, accessToken, device] = process.argv.slice(2);
AppConfig.BASE_URL = base;
const point = new Point(new MercadoPagoConfig({ accessToken, options: { retries: 0 } }));

const expect = (what, got, wanted) => {
    if (got !== wanted) {
        throw new Error(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
    }
};

(async () => {
    const devices = await point.getDevices({});
    expect('device', devices.devices[0].id, device);
    const mode = await point.changeDeviceOperatingMode({ device_id: device, request: { operating_mode: 'PDV' } });
    expect('mode', mode.operating_mode, 'PDV');
    const request = {
        amount: 1500,
        description: 'a coffee',
        additional_info: { external_reference: 'sale 17', print_on_terminal: true },
    };
    const made = await point.createPaymentIntent({ device_id: device, request });
    expect('state', made.state, 'OPEN');
    expect('amount', made.amount, 1500);
    expect('found', (await point.searchPaymentIntent({ payment_intent_id: made.id })).id, made.id);
    expect('status', (await point.getPaymentIntentStatus({ payment_intent_id: made.id })).status, 'OPEN');
    const day = made.created_on.slice(0, 10);
    const list = await point.getPaymentIntentList({ options: { startDate: day, endDate: day } });
    expect('listed', list.events.some(event => event.payment_intent_id === made.id), true);
    const busy = await point.createPaymentIntent({ device_id: device, request }).catch(error => error);
    expect('busy', busy.status, 409);
    expect('cancelled', (await point.cancelPaymentIntent({ device_id: device, payment_intent_id: made.id })).id, made.id);
    expect('state', (await point.searchPaymentIntent({ payment_intent_id: made.id })).state, 'CANCELED');
    console.log('done');
})().catch(error => {
    console.error(error);
    process.exit(1);
});
