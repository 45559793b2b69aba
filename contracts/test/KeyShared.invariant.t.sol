// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {OwnerBond, Registration, SignedMessage} from "../interfaces/IDeviceRegistry.sol";
import {Bonded} from "./Bonded.sol";

/// Two owners register, hand over, remove and unbond; anybody reports, governance grants or does not, cuts are paid.
/// 1. The registry holds what owners bonded and did not take back, and what was cut and is not paid: to the last unit.
/// 2. Every registered device is covered by its owner's bond, and none of them has a barred key.
/// 3. Nobody is cut but the owner of a device of which two messages under one sequence number were shown.
contract KeySharedInvariantTest is Bonded {
    uint256 private constant KEYS = 4;
    /// Device 4's key is in one hand only: it never says two things under one number.
    uint256 private constant HONEST = 4;
    uint256 private bondedIn;
    uint256 private takenOut;

    function setUp() public override {
        super.setUp();
        bytes4[] memory selectors = new bytes4[](8);
        selectors[0] = this.addBond.selector;
        selectors[1] = this.enrol.selector;
        selectors[2] = this.handOver.selector;
        selectors[3] = this.depart.selector;
        selectors[4] = this.takeOut.selector;
        selectors[5] = this.accuse.selector;
        selectors[6] = this.accuseTheHonest.selector;
        selectors[7] = this.decide.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
    }

    function addBond(uint256 who, uint256 amount) public {
        amount %= 3 * BOND;
        bonded(_owner(who), amount);
        bondedIn += amount;
    }

    function enrol(uint256 key, uint256 who) public {
        Registration memory it = registrationOf(1 + key % KEYS, _owner(who));
        bytes memory signature = consent(1 + key % KEYS, it, registry.deviceOf(idOf(it)).nonce);
        vm.prank(it.owner);
        try registry.register(it, signature) {} catch {}
    }

    function handOver(uint256 key, uint256 to) public {
        bytes32 device = _device(key);
        vm.prank(registry.deviceOf(device).owner);
        try registry.offer(only(device), _owner(to)) {} catch {}
        vm.prank(_owner(to));
        try registry.accept(only(device)) {} catch {}
    }

    function depart(uint256 key) public {
        bytes32 device = _device(key);
        vm.prank(registry.deviceOf(device).owner);
        try registry.remove(device) {} catch {}
    }

    function takeOut(uint256 who, uint256 amount, uint256 wait) public {
        address owner = _owner(who);
        uint256 before = dollar.balanceOf(owner);
        vm.startPrank(owner);
        try registry.requestUnbond(amount % (2 * BOND)) {} catch {}
        skip(wait % 8 days);
        try registry.unbond() {} catch {}
        vm.stopPrank();
        takenOut += dollar.balanceOf(owner) - before;
    }

    function accuse(uint256 key, uint64 sequence) public {
        key = 1 + key % (KEYS - 1);
        try this.reports(key, sequence % 4) {} catch {}
    }

    /// One message twice, or two under two numbers.
    function accuseTheHonest(uint64 first, uint64 second) public {
        Registration memory it = registrationOf(HONEST, ALICE);
        SignedMessage memory one = said(HONEST, first, "one");
        SignedMessage memory two = said(HONEST, second, first == second ? "one" : "two");
        vm.expectRevert();
        registry.reportKeyShared(it.keyX, it.keyY, first, one, two);
    }

    function decide(uint256 key, bool granted, uint256 wait) public {
        bytes32 device = _device(key);
        skip(wait % 8 days);
        if (granted) {
            vm.prank(governance);
            try registry.grantAppeal(device) {} catch {}
        } else {
            try registry.payCut(device) {} catch {}
            registry.collect(wait % 2 == 0 ? REPORTER : TREASURY);
        }
    }

    function reports(uint256 key, uint64 sequence) external {
        report(key, sequence);
    }

    /// All of them after each step of one campaign: one for each would take the same steps again.
    function invariant_allOfThem() public view {
        _theMoneyIsThere();
        _everyDeviceIsCovered();
        _theHonestAreNotCut();
    }

    function _theMoneyIsThere() private view {
        uint256 held = 0;
        for (uint256 i = 0; i < 2; ++i) {
            OwnerBond memory it = registry.bondOf(_owner(i));
            held += uint256(it.bond) + it.leaving;
        }
        for (uint256 i = 0; i < KEYS; ++i) {
            held += registry.cutOf(_device(i)).amount;
        }
        held += registry.owedTo(REPORTER) + registry.owedTo(TREASURY);
        assertEq(dollar.balanceOf(address(registry)), held);
        uint256 paid = dollar.balanceOf(REPORTER) + dollar.balanceOf(TREASURY);
        assertEq(bondedIn, held + takenOut + paid);
    }

    function _everyDeviceIsCovered() private view {
        for (uint256 i = 0; i < 2; ++i) {
            uint256 counted = 0;
            for (uint256 j = 0; j < KEYS; ++j) {
                if (registry.deviceOf(_device(j)).owner == _owner(i)) ++counted;
            }
            OwnerBond memory it = registry.bondOf(_owner(i));
            assertEq(it.devices, counted);
            assertTrue(it.bond >= counted * BOND, "covered");
        }
        for (uint256 j = 0; j < KEYS; ++j) {
            if (registry.deviceOf(_device(j)).keyShared) {
                assertEq(registry.deviceOf(_device(j)).owner, address(0));
            }
        }
    }

    function _theHonestAreNotCut() private view {
        bytes32 honest = idOf(registrationOf(HONEST, ALICE));
        assertTrue(!registry.deviceOf(honest).keyShared, "never barred");
        assertEq(registry.cutOf(honest).amount, 0);
    }

    function _owner(uint256 who) private pure returns (address) {
        return who % 2 == 0 ? ALICE : BOB;
    }

    function _device(uint256 key) private view returns (bytes32) {
        return idOf(registrationOf(1 + key % KEYS, ALICE));
    }
}
