import { createOrdersClient } from "@acme/orders";

const orders = createOrdersClient({
  baseUrl: process.env.MOCK_URL,
});
const order = await orders.getOrder({ path: { id: "o-1042" } });
console.log(order.state, order.grams);

// `.result` never throws: `status` gives `error` its type.
const missing = await orders.getOrder.result(
  { path: { id: "o-7" } },
  { headers: { prefer: "code=404" } }, // of the mock
);
if (missing.status === 404) console.log(missing.error.message);
