// A back office that talks through a client generated from the API description, and knows nothing else of the server.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { Api } from "./client/api.js";

const [base, key, sale] = process.argv.slice(2);
const { psp } = new Api({ baseUrl: base, baseApiParams: { headers: { "X-Api-Key": key } } });
const once = () => ({ headers: { "Idempotency-Key": randomUUID() } });

const listed = (await psp.ordersOrders({ maxRecords: 5 })).data.orders;
assert.equal(listed[0].order.orderId, sale);
assert.equal(listed[0].capturedAmount, "1500");

const story = (await psp.ordersGet(sale)).data;
const capture = story.operations.find((operation) => operation.operationType === "CAPTURE").operationId;
assert.equal((await psp.operationsGet(capture)).data.operationAmount, "1500");
const actions = (await psp.operationsActions(capture)).data.actions.map((allowed) => allowed.action);
assert.deepEqual(actions, ["REFUND", "CANCEL"]);

const refund = (await psp.movementsRefund(capture, { amount: "500", currency: "EUR" }, once())).data;
assert.equal((await psp.operationsGet(refund.operationId)).data.operationResult, "REFUNDED");
const refused = await psp.movementsRefund(capture, { amount: "1001" }, once()).catch((answer) => answer);
assert.equal(refused.status, 409);
assert.equal(refused.error.errors[0].code, "PS0029");
const refunds = (await psp.operationsOperations({ operationType: "REFUND" })).data.operations;
assert.deepEqual(refunds.map((operation) => operation.operationAmount), ["500"]);

const contract = (await psp.contractsOfCustomer("anna")).data.contracts[0].contractId;
const order = { orderId: "november", amount: "700", currency: "EUR" };
const charged = (await psp.mitCharge({ order, contractId: contract }, once())).data.operation;
assert.equal(charged.operationResult, "AUTHORIZED");
await psp.contractsDeactivate(contract);
const late = await psp.mitCharge({ order: { ...order, orderId: "december" }, contractId: contract }, once())
  .catch((answer) => answer);
assert.equal(late.error.errors[0].code, "PS0017");

console.log("done");
