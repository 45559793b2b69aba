// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IDeviceRegistry} from "../interfaces/IDeviceRegistry.sol";
import {INetworkFactory, NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {IOracleSet} from "../interfaces/IOracleSet.sol";
import {EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// What a dollar becomes whose maker has switched its fee on, which some can: balances stand where they stood.
contract Taxed is ERC20 {
    constructor() ERC20("", "") {}

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) super._update(to, address(0xFEE), amount / 100);
    }
}

/// A bond that is on the books and not in the till is somebody else's: whoever leaves last leaves without.
contract BondFeeTest is Fixture {
    uint96 private constant BOND = 100e6;

    function setUp() public override {
        super.setUp();
        dollar.mint(ALICE, 10_000e6);
        vm.prank(ALICE);
        dollar.approve(address(oracleSet), type(uint256).max);
        vm.prank(ALICE);
        dollar.approve(address(registry), type(uint256).max);
        vm.prank(governance);
        oracleSet.admit(ALICE, true);
        dollar.mint(address(this), 10_000e6);
        dollar.approve(address(factory), type(uint256).max);
    }

    function test_noOracleJoinsOrAddsWithLessThanItSays() public {
        _tax();
        vm.prank(ALICE);
        vm.expectRevert(_oracles(BOND));
        oracleSet.join(ALICE);
        _deal(signers[0], 50e6);
        vm.prank(signers[0]);
        vm.expectRevert(_oracles(50e6));
        oracleSet.addBond(50e6);
        assertEq(dollar.balanceOf(address(oracleSet)), signers.length * BOND);
    }

    function test_noChallengeIsBackedWithLessThanItSays() public {
        EpochHeader memory header = nextHeader();
        submit(header);
        uint256 bond = oracleSet.challengeBond();
        vm.prank(ALICE);
        uint256 id = oracleSet.challenge(0, "wrong");
        _tax();
        vm.prank(ALICE);
        vm.expectRevert(_oracles(bond));
        oracleSet.joinChallenge(id, bond);
        assertEq(oracleSet.stakeOf(id, ALICE), bond);
        assertEq(dollar.balanceOf(address(oracleSet)), signers.length * BOND + bond);
    }

    function test_noOwnerBondsWithLessThanItSays() public {
        _tax();
        vm.prank(ALICE);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_WrongAmountCame.selector, 100e6, 99e6)
        );
        registry.bond(100e6);
        assertEq(registry.bondOf(ALICE).bond, 0);
    }

    function test_noNetworkIsLaunchedWithLessThanItSays() public {
        NetworkConfig memory config = _config();
        config.name = "Moon";
        _tax();
        uint256 all = config.oracles.length * BOND;
        vm.expectRevert(
            abi.encodeWithSelector(
                INetworkFactory.NetworkFactory_WrongAmountCame.selector, all, all - all / 100
            )
        );
        factory.launch(config);
    }

    function _tax() private {
        vm.etch(address(dollar), address(new Taxed()).code);
    }

    function _deal(address to, uint256 amount) private {
        vm.prank(ALICE);
        dollar.transfer(to, amount * 2);
        vm.prank(to);
        dollar.approve(address(oracleSet), type(uint256).max);
    }

    function _oracles(uint256 amount) private pure returns (bytes memory) {
        return
            abi.encodeWithSelector(
                IOracleSet.OracleSet_WrongAmountCame.selector, amount, amount - amount / 100
            );
    }
}
