// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Permit, Purchase} from "../interfaces/ICredits.sol";
import {CreditsFixture} from "./CreditsFixture.sol";

/// What a purchase costs as a whole transaction, beside what OpenZeppelin's own burn costs: in between are the feed, the limit,
/// the figures and the deposit. Slots were written before unless a name says "first".
/// forge-config: default.isolate = true
contract CreditsGasTest is CreditsFixture {
    uint256 private constant KEY = 77;

    function test_gas_buy() public {
        vm.startPrank(ALICE);
        token.approve(address(credits), type(uint256).max);
        token.approve(BOB, type(uint256).max);
        vm.stopPrank();
        _transact(ALICE, address(token), "OpenZeppelin's burn", abi.encodeCall(token.burn, (1e18)));
        bytes memory data = abi.encodeCall(token.burnFrom, (ALICE, 1e18));
        uint256 plain = _transact(BOB, address(token), "OpenZeppelin's burnFrom", data);
        _buy("buy for tokens, first");
        uint256 gas = _buy("buy for tokens");
        assertLe(gas, plain + 140_000, "feed, limit, figures and deposit");
        skip(1 hours);
        _transact(BOB, address(credits), "observe", abi.encodeCall(credits.observe, ()));
        money.mint(ALICE, 100e6);
        vm.prank(ALICE);
        money.approve(address(credits), type(uint256).max);
        _buyFor(ALICE, address(money), 7e6, "", _none(), "");
        gas = _buyFor(ALICE, address(money), 7e6, "", _none(), "buy for money");
        assertLe(gas, 170_000, "money");
    }

    function test_gas_buyGasless() public {
        address buyer = vm.addr(KEY);
        vm.prank(ALICE);
        token.transfer(buyer, 50e18);
        for (uint256 i = 0; i < 2; ++i) {
            Purchase memory what = _purchase(buyer, address(token), 2e18);
            Permit memory permit = permitOf(KEY, address(token), 2e18);
            bytes memory data = abi.encodeCall(credits.buy, (what, signed(KEY, what), permit));
            _transact(BOB, address(credits), i == 0 ? "" : "buy for tokens, two signatures", data);
        }
    }

    function _buy(string memory name) private returns (uint256) {
        return _buyFor(ALICE, address(token), 1e18, "", _none(), name);
    }

    function _buyFor(
        address buyer,
        address asset,
        uint128 amount,
        bytes memory signature,
        Permit memory permit,
        string memory name
    ) private returns (uint256) {
        Purchase memory what = _purchase(buyer, asset, amount);
        return
            _transact(buyer, address(credits), name, abi.encodeCall(credits.buy, (what, signature, permit)));
    }

    function _transact(address from, address to, string memory name, bytes memory data)
        private
        returns (uint256 gas)
    {
        vm.prank(from);
        (bool ok,) = to.call(data);
        gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, name);
        if (bytes(name).length > 0) vm.snapshotValue("credits", name, gas);
    }
}
