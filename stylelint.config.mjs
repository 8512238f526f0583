/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Browsers of 2020 know neither (width >= 30rem) nor some properties without their prefix.
    'media-feature-range-notation': 'prefix',
    'property-no-vendor-prefix': null,
    // Styles are put together from parts of their own, so what a part says earlier tells nothing of order.
    'no-descending-specificity': null,
    // The notation that old browsers, and the order of layers, need.
    'import-notation': null,
  },
};
