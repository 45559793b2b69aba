// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {Acceptance, Device, IDeviceRegistry, Registration} from "../interfaces/IDeviceRegistry.sol";
import {Devices} from "./Devices.sol";

/// A wallet that is a contract: it takes what it was told to take.
contract Wallet is IERC1271 {
    bytes32 private immutable _good;

    constructor(bytes32 good) {
        _good = good;
    }

    function isValidSignature(bytes32 digest, bytes memory) external view returns (bytes4) {
        return digest == _good ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

/// register
/// └── is accepted when the owner or its operator sends it, and not when anybody else does
/// offer
/// ├── changes nothing by itself; is replaced, and taken back
/// └── dies with a removal, a new registration, a move and a transfer
/// accept
/// ├── an offer: is for whom it was made to, or its operator; the device is then accepted
/// ├── a registration: is for the owner, or its operator, once
/// ├── many at once: all or none
/// └── what was signed for the owner before is good no more
/// acceptFor, and registerBatch with acceptances
/// ├── take the account's signature, an ECDSA or a contract's, whoever brings it
/// ├── refuse anybody else's, and one over another device, nonce, deadline, contract or network
/// └── never a second time: not after a removal, nor when the device comes back from another owner
contract AcceptanceTest is Devices {
    uint256 private constant KEY = 5;
    uint256 private constant OWNER_KEY = 77;
    address private owner;

    function setUp() public override {
        super.setUp();
        owner = vm.addr(OWNER_KEY);
    }

    function testFuzz_register_isAcceptedWhoSendsIt(address sender, bool operator) public {
        Registration memory it = registrationOf(KEY, owner);
        bytes memory signature = consent(KEY, it, 0);
        if (operator) {
            vm.prank(owner);
            registry.setOperator(sender, true);
        }
        bool accepted = operator || sender == owner;
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.DeviceRegistered(
            idOf(it), owner, it.keyX, it.keyY, it.cell, it.model, it.details, accepted
        );
        vm.prank(sender);
        bytes32 device = registry.register(it, signature);
        assertTrue(registry.deviceOf(device).accepted == accepted, "as who sent it");
    }

    function test_accept_aRegistration() public {
        bytes32 device = register(KEY, owner);
        vm.prank(BOB);
        vm.expectRevert(_notOffered(device, BOB));
        registry.accept(only(device));
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.DeviceAccepted(device, owner);
        vm.prank(owner);
        registry.accept(only(device));
        Device memory it = registry.deviceOf(device);
        assertTrue(it.accepted && it.owner == owner && it.nonce == 1, "accepted, and nothing else");
        vm.prank(owner);
        vm.expectRevert(_notOffered(device, owner));
        registry.accept(only(device));
        // A new registration is another one.
        vm.prank(owner);
        registry.remove(device);
        register(KEY, owner);
        assertFalse(registry.deviceOf(device).accepted, "not this one");
    }

    function test_accept_manyAtOnce() public {
        bytes32[] memory devices = new bytes32[](3);
        for (uint256 i = 0; i < 3; ++i) {
            devices[i] = register(KEY + i, i == 1 ? ALICE : owner);
        }
        vm.prank(owner);
        vm.expectRevert(_notOffered(devices[1], owner));
        registry.accept(devices);
        assertFalse(registry.deviceOf(devices[0]).accepted, "all or none");
        vm.prank(ALICE);
        registry.offer(only(devices[1]), owner);
        vm.prank(owner);
        registry.setOperator(BOB, true);
        vm.prank(BOB);
        registry.accept(devices);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(registry.deviceOf(devices[i]).owner, owner);
            assertTrue(registry.deviceOf(devices[i]).accepted, "by the operator");
        }
    }

    function test_offer_isTakenBackAndReplaced() public {
        bytes32 device = _mine();
        vm.startPrank(owner);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.DeviceOffered(device, owner, BOB);
        registry.offer(only(device), BOB);
        assertEq(registry.offeredTo(device), BOB);
        assertEq(registry.deviceOf(device).owner, owner);
        registry.offer(only(device), CAROL);
        vm.stopPrank();
        vm.prank(BOB);
        vm.expectRevert(_notOffered(device, BOB));
        registry.accept(only(device));
        vm.prank(owner);
        registry.offer(only(device), address(0));
        assertEq(registry.offeredTo(device), address(0));
        vm.prank(CAROL);
        vm.expectRevert(_notOffered(device, CAROL));
        registry.accept(only(device));
    }

    function testFuzz_accept_isForWhomItWasOfferedTo(address caller) public {
        bytes32 device = _mine();
        vm.prank(owner);
        registry.offer(only(device), BOB);
        vm.assume(caller != BOB);
        vm.prank(caller);
        vm.expectRevert(_notOffered(device, caller));
        registry.accept(only(device));
        vm.prank(BOB);
        registry.setOperator(caller, true);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.DeviceTransferred(device, owner, BOB);
        vm.prank(caller);
        registry.accept(only(device));
        Device memory it = registry.deviceOf(device);
        assertTrue(it.owner == BOB && it.accepted, "his, and accepted");
        assertEq(registry.offeredTo(device), address(0));
    }

    /// Nobody can be made to answer for a device: offered is not given.
    function test_offer_dies() public {
        bytes32 device = _mine();
        Registration memory it = registrationOf(KEY, owner);
        bytes memory signature = consentToMove(KEY, device, 7, 1, it.deadline);
        vm.startPrank(owner);
        registry.offer(only(device), BOB);
        registry.move(device, it.keyX, it.keyY, 7, it.deadline, signature);
        _isDead(device, "moved");
        registry.offer(only(device), BOB);
        registry.remove(device);
        _isDead(device, "removed");
        signature = consent(KEY, it, 2);
        registry.register(it, signature);
        _isDead(device, "registered again");
        registry.offer(only(device), CAROL);
        vm.stopPrank();
        vm.prank(CAROL);
        registry.accept(only(device));
        _isDead(device, "accepted");
    }

    /// The device's own consents are used up with its owner.
    function test_accept_endsWhatWasSignedForTheOwnerBefore() public {
        bytes32 device = _mine();
        Registration memory it = registrationOf(KEY, owner);
        bytes memory toMove = consentToMove(KEY, device, 7, 1, it.deadline);
        handedOver(device, BOB);
        assertEq(registry.deviceOf(device).nonce, 2);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BadSignature.selector, device));
        registry.move(device, it.keyX, it.keyY, 7, it.deadline, toMove);
    }

    function test_acceptFor_aRegistrationAndAnOffer() public {
        bytes32 device = register(KEY, owner);
        Acceptance memory signed = acceptance(OWNER_KEY, device, 1);
        vm.prank(CAROL);
        registry.acceptFor(device, owner, signed);
        assertTrue(registry.deviceOf(device).accepted, "signed");
        bytes32 another = register(KEY + 1, ALICE);
        vm.prank(ALICE);
        registry.offer(only(another), owner);
        signed = acceptance(OWNER_KEY, another, 1);
        vm.prank(CAROL);
        registry.acceptFor(another, owner, signed);
        assertEq(registry.deviceOf(another).owner, owner);
    }

    function test_acceptFor_aContractsSignature() public {
        Registration memory it = registrationOf(KEY, address(0));
        bytes32 device = idOf(it);
        uint256 deadline = vm.getBlockTimestamp() + 1 days;
        // Where the wallet will be depends on what it takes, which names it: it takes a device by its offer.
        bytes32 sold = _mine();
        address place = _nextWallet();
        bytes32 structHash = keccak256(abi.encode(ACCEPTANCE_TYPEHASH, sold, place, 1, deadline));
        bytes32 domain = domainOf("Cairn DeviceRegistry", address(registry));
        Wallet wallet = new Wallet(keccak256(abi.encodePacked(hex"1901", domain, structHash)));
        assertEq(address(wallet), place);
        vm.prank(owner);
        registry.offer(only(sold), place);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BadAcceptance.selector, sold, place)
        );
        registry.acceptFor(sold, place, Acceptance(deadline + 1, "whatever"));
        registry.acceptFor(sold, place, Acceptance(deadline, "whatever"));
        assertEq(registry.deviceOf(sold).owner, place);
        assertTrue(device == sold, "one device in this test");
    }

    function testFuzz_acceptFor_refusesAnythingElseThanSigned(uint256 what, uint256 value) public {
        bytes32 device = register(KEY, owner);
        bytes32 other = register(KEY + 1, owner);
        Acceptance memory signed = acceptance(OWNER_KEY, device, 1);
        what = bound(what, 0, 6);
        address account = owner;
        if (what == 0) signed = acceptance(OWNER_KEY, device, value == 1 ? 0 : value);
        if (what == 1) signed = acceptance(1 + value % 70, device, 1);
        if (what == 2) signed.deadline = value == signed.deadline ? 0 : value;
        if (what == 3) signed = acceptance(OWNER_KEY, other, 1);
        if (what == 4) vm.warp(signed.deadline + 1 + value % 1e9);
        if (what == 5) vm.chainId(block.chainid + 1 + value % 1e9);
        if (what == 6) account = address(uint160(value));
        vm.assume(account != owner || what != 6);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BadAcceptance.selector, device, account)
        );
        registry.acceptFor(device, account, signed);
    }

    /// Another network, also one of the same launcher with the same rules, is another place.
    function test_acceptFor_refusesAnotherNetworks() public {
        bytes32 device = register(KEY, owner);
        Acceptance memory signed = acceptance(OWNER_KEY, device, 1);
        IDeviceRegistry elsewhere = registry;
        delete keys;
        delete signers;
        setUp();
        assertTrue(address(registry) != address(elsewhere), "launched anew");
        register(KEY, owner);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BadAcceptance.selector, device, owner)
        );
        registry.acceptFor(device, owner, signed);
    }

    function test_acceptFor_neverASecondTime() public {
        bytes32 device = register(KEY, owner);
        Acceptance memory signed = acceptance(OWNER_KEY, device, 1);
        registry.acceptFor(device, owner, signed);
        vm.expectRevert(_notOffered(device, owner));
        registry.acceptFor(device, owner, signed);
        bytes memory used =
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BadAcceptance.selector, device, owner);
        // Sold, and pushed back: what was signed for the first time is not good for the second.
        handedOver(device, BOB);
        vm.prank(BOB);
        registry.offer(only(device), owner);
        vm.expectRevert(used);
        registry.acceptFor(device, owner, signed);
        // Removed, and registered under the same owner again by somebody else.
        vm.prank(BOB);
        registry.remove(device);
        register(KEY, owner);
        vm.expectRevert(used);
        registry.acceptFor(device, owner, signed);
        assertFalse(registry.deviceOf(device).accepted, "not again");
    }

    function test_registerBatch_withAcceptances() public {
        Registration[] memory all = new Registration[](3);
        bytes[] memory signatures = new bytes[](3);
        Acceptance[] memory acceptances = new Acceptance[](3);
        for (uint256 i = 0; i < 3; ++i) {
            all[i] = registrationOf(KEY + i, owner);
            signatures[i] = consent(KEY + i, all[i], 0);
        }
        acceptances[0] = acceptance(OWNER_KEY, idOf(all[0]), 0);
        acceptances[1] = acceptance(OWNER_KEY, idOf(all[0]), 0);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.RegistrationRefused(idOf(all[1]), IDeviceRegistry.Refusal.BadAcceptance);
        vm.prank(CAROL);
        assertEq(registry.registerBatch(all, signatures, acceptances), 2);
        assertTrue(registry.deviceOf(idOf(all[0])).accepted, "signed");
        assertEq(registry.deviceOf(idOf(all[1])).owner, address(0));
        assertFalse(registry.deviceOf(idOf(all[2])).accepted, "nobody said so");
        bytes32 first = idOf(all[0]);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BadAcceptance.selector, first, owner)
        );
        registry.acceptFor(first, owner, acceptances[0]);
    }

    function _mine() private returns (bytes32) {
        Registration memory it = registrationOf(KEY, owner);
        bytes memory signature = consent(KEY, it, 0);
        vm.prank(owner);
        return registry.register(it, signature);
    }

    function _isDead(bytes32 device, string memory why) private view {
        assertTrue(registry.offeredTo(device) == address(0), why);
    }

    /// Of this contract's next creation.
    function _nextWallet() private view returns (address) {
        uint256 nonce = vm.getNonce(address(this));
        bytes memory rlp = nonce < 128
            ? abi.encodePacked(hex"d694", address(this), uint8(nonce))
            : abi.encodePacked(hex"d794", address(this), hex"81", uint8(nonce));
        return address(uint160(uint256(keccak256(rlp))));
    }

    function _notOffered(bytes32 device, address account) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NotOffered.selector, device, account);
    }
}
