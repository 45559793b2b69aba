// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IDeviceRegistry} from "../../interfaces/IDeviceRegistry.sol";
import {IMachineShares, Kind, ShareTerms} from "../../shares/IMachineShares.sol";
import {IShareFactory} from "../../shares/IShareFactory.sol";
import {Shared} from "./Shared.sol";

/// transfer
/// ├── to the vault itself: refused
/// ├── leaves or makes less than a thousandth: refused, whoever's
/// ├── of shares that back a decision: refused
/// ├── after the closing: refused
/// └── else: moves
/// carryOut
/// ├── not backed by enough, or not for two days without a break: refused
/// ├── over or carried before: refused
/// └── else: done, and what backed it is free
contract MachineSharesTest is Shared {
    function test_opens() public {
        assertEq(shares.totalSupply(), ALL);
        assertEq(shares.balanceOf(BOB), 300e18);
        assertEq(registry.deviceOf(battery).owner, address(shares));
        assertTrue(registry.deviceOf(battery).accepted, "accepted");
        assertEq(shareFactory.addressOf(address(this), terms()), address(shares));
        vm.expectRevert();
        shares.initialize(terms());
    }

    function test_refusesWrongTerms() public {
        ShareTerms memory wrong = terms();
        wrong.amounts = new uint128[](2);
        _refused(wrong, "amounts");
        wrong = terms();
        wrong.quorum = 0;
        _refused(wrong, "quorum");
        wrong = terms();
        (wrong.guardians[0], wrong.guardians[1]) = (wrong.guardians[1], wrong.guardians[0]);
        _refused(wrong, "guardians");
        wrong = terms();
        wrong.amounts[2] = 0.5e18;
        vm.expectRevert();
        shareFactory.make(wrong);
        wrong = terms();
        wrong.machines = new bytes32[](2);
        _refused(wrong, "machines");
    }

    function test_transfer() public {
        sent(ALICE, DAVE, 1e18);
        assertEq(shares.balanceOf(DAVE), 1e18);
        vm.expectRevert(IMachineShares.MachineShares_ToItself.selector);
        sent(ALICE, address(shares), 1e18);
        vm.expectRevert(
            abi.encodeWithSelector(IMachineShares.MachineShares_TooFew.selector, BIDDER, 1e18 - 1, 1e18)
        );
        sent(ALICE, BIDDER, 1e18 - 1);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_TooFew.selector, DAVE, 1, 1e18));
        sent(DAVE, ALICE, 1e18 - 1);
        sent(DAVE, ALICE, 1e18);
        assertEq(shares.balanceOf(DAVE), 0);
    }

    function test_permit() public {
        address holder = vm.addr(77);
        sent(ALICE, holder, 5e18);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Battery of Sierra Crest"),
                keccak256("1"),
                block.chainid,
                address(shares)
            )
        );
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        uint256 until = vm.getBlockTimestamp() + 1;
        bytes32 said = keccak256(abi.encode(typeHash, holder, BOB, 2e18, 0, until));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(77, keccak256(abi.encodePacked(hex"1901", domain, said)));
        (bool ok,) = address(shares)
            .call(
                abi.encodeWithSignature(
                    "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)",
                    holder,
                    BOB,
                    2e18,
                    until,
                    v,
                    r,
                    s
                )
            );
        assertTrue(ok, "permit");
        vm.prank(BOB);
        shares.transferFrom(holder, BOB, 2e18);
        assertEq(shares.balanceOf(holder), 3e18);
    }

    function test_backedSharesStay() public {
        uint256 id = proposed(Kind.Manager, DAVE, 0);
        backed(id, BOB);
        assertEq(shares.backingOf(BOB), 300e18);
        vm.expectRevert(
            abi.encodeWithSelector(IMachineShares.MachineShares_Backing.selector, BOB, 299e18, 300e18)
        );
        sent(BOB, DAVE, 1e18);
        // What came since is free.
        sent(ALICE, BOB, 10e18);
        sent(BOB, DAVE, 10e18);
        vm.prank(BOB);
        shares.unback();
        sent(BOB, DAVE, 300e18);
        assertEq(shares.decisionOf(id).support, 0);
    }

    function test_backingEndsWithTheDecision() public {
        uint256 id = proposed(Kind.Manager, DAVE, 0);
        backed(id, BOB);
        skip(14 days);
        assertEq(shares.backingOf(BOB), 0);
        sent(BOB, DAVE, 300e18);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_Over.selector, id));
        backed(id, DAVE);
    }

    function test_managerNeedsMoreThanHalf() public {
        uint256 id = proposed(Kind.Manager, DAVE, 0);
        backed(id, ALICE);
        skip(2 days);
        vm.expectRevert(
            abi.encodeWithSelector(IMachineShares.MachineShares_NotBacked.selector, id, 500e18, 500e18 + 1)
        );
        shares.carryOut(id);
        backed(id, CAROL);
        skip(2 days);
        shares.carryOut(id);
        assertEq(shares.manager(), DAVE);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_Over.selector, id));
        shares.carryOut(id);
    }

    /// What was borrowed for a transaction is there when it is counted, and gone before it may be carried out.
    function test_borrowedSharesDecideNothing() public {
        uint256 id = proposed(Kind.Manager, DAVE, 0);
        skip(3 days);
        sent(BOB, DAVE, 300e18);
        sent(ALICE, DAVE, 499e18);
        backed(id, DAVE);
        uint256 readyAt = vm.getBlockTimestamp() + 2 days;
        vm.expectRevert(
            abi.encodeWithSelector(
                IMachineShares.MachineShares_NotYet.selector, readyAt, vm.getBlockTimestamp()
            )
        );
        shares.carryOut(id);
        vm.prank(DAVE);
        shares.unback();
        sent(DAVE, BOB, 300e18);
        skip(2 days);
        vm.expectRevert();
        shares.carryOut(id);
    }

    function test_aBreakBeginsAnew() public {
        uint256 id = proposed(Kind.Manager, DAVE, 0);
        backed(id, ALICE);
        backed(id, BOB);
        skip(1 days);
        vm.prank(BOB);
        shares.unback();
        backed(id, BOB);
        skip(1 days);
        vm.expectRevert();
        shares.carryOut(id);
        skip(1 days);
        shares.carryOut(id);
        assertEq(shares.manager(), DAVE);
    }

    function test_onlyHoldersPropose() public {
        vm.prank(DAVE);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NoHolder.selector, DAVE));
        shares.propose(Kind.Manager, DAVE, 0);
    }

    function test_anotherMachineNeedsThreeQuarters() public {
        bytes32 second = register(0xBA78, ALICE);
        vm.prank(ALICE);
        registry.offer(_one(second), address(shares));
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotMachine.selector, second));
        shares.take(_one(second));
        uint256 id = proposed(Kind.Machine, address(0), uint256(second));
        backed(id, ALICE);
        backed(id, CAROL);
        skip(2 days);
        vm.expectRevert(
            abi.encodeWithSelector(IMachineShares.MachineShares_NotBacked.selector, id, 700e18, 750e18)
        );
        shares.carryOut(id);
        backed(id, BOB);
        skip(2 days);
        shares.carryOut(id);
        shares.take(_one(second));
        assertEq(registry.deviceOf(second).owner, address(shares));
    }

    function test_managerRunsTheMachines() public {
        vm.prank(MANAGER);
        shares.allow(battery, address(dollar), 5e6, 1 days, 100e6, uint64(vm.getBlockTimestamp() + 30 days));
        assertEq(registry.allowanceNonce(address(shares), battery), 1);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotManager.selector, BOB));
        vm.prank(BOB);
        shares.allow(battery, address(dollar), 5e6, 1 days, 100e6, 0);
        bytes32 own = register(0xBAD, MANAGER);
        vm.prank(MANAGER);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotMachine.selector, own));
        shares.allow(own, address(dollar), 5e6, 1 days, 100e6, 0);
        uint64 cell = 0x872a1008cffffff;
        uint256 until = vm.getBlockTimestamp() + 1;
        uint32 nonce = registry.deviceOf(battery).nonce;
        bytes memory consent_ = consentToMove(BATTERY, battery, cell, nonce, until);
        (uint256 x, uint256 y) = vm.publicKeyP256(BATTERY);
        vm.prank(MANAGER);
        shares.move(battery, bytes32(x), bytes32(y), cell, until, consent_);
        assertEq(registry.deviceOf(battery).nonce, nonce + 1);
    }

    function test_refill() public {
        dollar.mint(address(shares), 40e6);
        bidBy(BIDDER, 100e6);
        assertEq(shares.refill(dollar), 40e6);
        assertEq(settlement.depositOf(address(shares), address(dollar)).deposited, 40e6);
        assertEq(dollar.balanceOf(address(shares)), 100e6);
        vm.expectRevert(
            abi.encodeWithSelector(IMachineShares.MachineShares_Nothing.selector, address(shares))
        );
        shares.refill(dollar);
    }

    function test_refusesTheRegistryOfAnotherNetwork() public {
        ShareTerms memory wrong = terms();
        wrong.registry = IDeviceRegistry(factory.launch(_configOf("Moon", address(this))).registry);
        vm.expectRevert(
            abi.encodeWithSelector(
                IShareFactory.ShareFactory_NotOfNetwork.selector, address(wrong.registry), address(settlement)
            )
        );
        shareFactory.make(wrong);
    }

    function _one(bytes32 device) private pure returns (bytes32[] memory all) {
        all = new bytes32[](1);
        all[0] = device;
    }

    function _refused(ShareTerms memory wrong, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_WrongTerms.selector, field));
        shareFactory.make(wrong);
    }

    /// Whoever puts it back into the deposit a moment before keeps no machine out.
    function test_bondsWhatIsHereAndWhatTheManagerPays() public {
        dollar.mint(address(shares), 30e6);
        shares.refill(dollar);
        dollar.mint(MANAGER, 60e6);
        vm.startPrank(MANAGER);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_Nothing.selector, shares));
        shares.bond(0);
        dollar.approve(address(shares), type(uint256).max);
        shares.bond(50e6);
        dollar.mint(address(shares), 20e6);
        shares.bond(30e6);
        vm.stopPrank();
        assertEq(registry.bondOf(address(shares)).bond, 80e6);
        assertEq(dollar.balanceOf(MANAGER) + dollar.balanceOf(address(shares)), 0);
    }
}
